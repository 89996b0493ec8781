# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateTimeOffPlanManagementUnitAssociation(Model):
    """Part of BuCreateTimeOffPlanRequest.

    Required by the platform: management_unit_id.
    """

    management_unit_id: str | None = field("managementUnitId", default=None)
    staffing_group_ids: list[str] | None = field("staffingGroupIds", default=None)
