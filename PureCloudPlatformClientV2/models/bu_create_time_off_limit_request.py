# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuCreateTimeOffLimitRequest(Model):
    """A business unit create time off limit: staffing group id and management unit id. Body of
    post_workforcemanagement_businessunit_timeofflimits.
    """

    staffing_group_id: str | None = field("staffingGroupId", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
