# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ScimV2MemberReference(Model):
    """Part of ScimV2Group."""

    type: Literal[
        "User", "Group", "ServiceProviderConfig", "ResourceType", "Schema",
    ] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
    ref: str | None = field("$ref", default=None)
