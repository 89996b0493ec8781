# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ManagementUnitReference, UserReference, WfmVersionedEntityMetadata


class StaffingGroupResponse(Model):
    """A staffing group, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}. Answer of
    get_workforcemanagement_businessunit_staffinggroup and 2 more.

    Required by the platform: name, metadata.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    users: list[UserReference] | None = field("users", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
