# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ScimMetadata


class ScimV2Group(Model):
    """A SCIM V2 group, kept at /api/v2/scim/groups/{groupId}. Answer of get_scim_group and 5 more; body of
    put_scim_group and 1 more.

    Required by the platform: display_name.
    """

    id: str | None = field("id", default=None)
    schemas: list[str] | None = field("schemas", default=None)
    display_name: str | None = field("displayName", default=None)
    external_id: str | None = field("externalId", default=None)
    members: list[ScimV2MemberReference] | None = field("members", default=None)
    meta: ScimMetadata | None = field("meta", default=None)


class ScimV2MemberReference(Model):
    """One of the members of a SCIM V2 group. In ScimV2Group."""

    type: Literal[
        "User", "Group", "ServiceProviderConfig", "ResourceType", "Schema",
    ] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
    ref: str | None = field("$ref", default=None)
