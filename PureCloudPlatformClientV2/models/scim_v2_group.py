# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .scim_metadata import ScimMetadata
    from .scim_v2_member_reference import ScimV2MemberReference


class ScimV2Group(Model):
    """ScimV2Group of the Platform API.

    The platform requires: display_name.
    """

    id: str | None = field("id", default=None)
    schemas: list[str] | None = field("schemas", default=None)
    display_name: str | None = field("displayName", default=None)
    external_id: str | None = field("externalId", default=None)
    members: list[ScimV2MemberReference] | None = field("members", default=None)
    meta: ScimMetadata | None = field("meta", default=None)
