# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ManagementUnitReference, StaffingGroupReference, WfmVersionedEntityMetadata


class BuTimeOffLimitResponse(Model):
    """A business unit time off limit, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}. Answer of
    get_workforcemanagement_businessunit_timeofflimit and 2 more.

    Required by the platform: metadata.
    """

    id: str | None = field("id", default=None)
    staffing_group: StaffingGroupReference | None = field("staffingGroup", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
