# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ScimV2GroupReference(Model):
    """One of the groups of a SCIM V2 create user. In ScimV2CreateUser and 1 more."""

    type: Literal[
        "User", "Group", "ServiceProviderConfig", "ResourceType", "Schema",
    ] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
    ref: str | None = field("$ref", default=None)
