# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuAgentSchedulePublishedScheduleReference, BuAgentScheduleSearchResponse


class BuAgentSchedulesSearchResponse(Model):
    """Part of BuAsyncAgentSchedulesSearchResponse."""

    agent_schedules: list[BuAgentScheduleSearchResponse] | None = field("agentSchedules", default=None)
    business_unit_time_zone: str | None = field("businessUnitTimeZone", default=None)
    published_schedules: list[BuAgentSchedulePublishedScheduleReference] | None = field(
        "publishedSchedules", default=None
    )
