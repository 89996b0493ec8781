# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SchedulerMessageTypeSeverity, WfmServiceGoalImpactSettings


class BuSchedulingSettingsRequest(Model):
    """Scheduling of business unit settings. In CreateBusinessUnitSettingsRequest and 1 more."""

    message_severities: list[SchedulerMessageTypeSeverity] | None = field("messageSeverities", default=None)
    sync_time_off_properties: SetWrapperSyncTimeOffProperty | None = field("syncTimeOffProperties", default=None)
    service_goal_impact: WfmServiceGoalImpactSettings | None = field("serviceGoalImpact", default=None)
    allow_work_plan_per_minute_granularity: bool | None = field("allowWorkPlanPerMinuteGranularity", default=None)


class SetWrapperSyncTimeOffProperty(Model):
    """Sync time off properties of business unit scheduling settings. In BuSchedulingSettingsRequest."""

    values: list[str] | None = field("values", default=None)
