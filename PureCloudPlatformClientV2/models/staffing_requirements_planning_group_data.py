# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StaffingRequirementsPlanningGroupData(Model):
    """Part of BuForecastStaffingRequirementsResult.

    Required by the platform: planning_group_id, staffing_requirements_per_interval.
    """

    planning_group_id: str | None = field("planningGroupId", default=None)
    staffing_requirements_per_interval: list[float] | None = field("staffingRequirementsPerInterval", default=None)
