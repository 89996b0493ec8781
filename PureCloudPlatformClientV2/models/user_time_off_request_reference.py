# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_reference import UserReference


class UserTimeOffRequestReference(Model):
    """UserTimeOffRequestReference of the Platform API.

    The platform requires: user.
    """

    id: str | None = field("id", default=None)
    user: UserReference | None = field("user", default=None)
    self_uri: str | None = field("selfUri", default=None)
