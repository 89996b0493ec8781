# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference


class UserTimeOffRequestReference(Model):
    """Part of QueryWaitlistPositionsRequest.

    Required by the platform: user.
    """

    id: str | None = field("id", default=None)
    user: UserReference | None = field("user", default=None)
    self_uri: str | None = field("selfUri", default=None)
