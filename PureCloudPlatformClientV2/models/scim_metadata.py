# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ScimMetadata(Model):
    """Meta of a SCIM configuration resource type. In ScimConfigResourceType and 4 more."""

    resource_type: Literal[
        "User", "Group", "ServiceProviderConfig", "ResourceType", "Schema",
    ] | str | None = field("resourceType", default=None)
    last_modified: datetime | None = field("lastModified", default=None)
    location: str | None = field("location", default=None)
    version: str | None = field("version", default=None)
