# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .management_unit_reference import ManagementUnitReference
    from .user_reference import UserReference
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class StaffingGroupResponse(Model):
    """StaffingGroupResponse of the Platform API.

    The platform requires: name, metadata.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    users: list[UserReference] | None = field("users", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
