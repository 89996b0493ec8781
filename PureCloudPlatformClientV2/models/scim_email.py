# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ScimEmail(Model):
    """One of the emails of a SCIM V2 create user. In ScimV2CreateUser and 1 more."""

    value: str | None = field("value", default=None)
    type: Literal["work", "other"] | str | None = field("type", default=None)
    primary: bool | None = field("primary", default=None)
