# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .scheduler_message_type_severity import SchedulerMessageTypeSeverity
    from .set_wrapper_sync_time_off_property import SetWrapperSyncTimeOffProperty
    from .wfm_service_goal_impact_settings import WfmServiceGoalImpactSettings


class BuSchedulingSettingsRequest(Model):
    """BuSchedulingSettingsRequest of the Platform API."""

    message_severities: list[SchedulerMessageTypeSeverity] | None = field("messageSeverities", default=None)
    sync_time_off_properties: SetWrapperSyncTimeOffProperty | None = field("syncTimeOffProperties", default=None)
    service_goal_impact: WfmServiceGoalImpactSettings | None = field("serviceGoalImpact", default=None)
    allow_work_plan_per_minute_granularity: bool | None = field("allowWorkPlanPerMinuteGranularity", default=None)
