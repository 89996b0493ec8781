# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuAgentScheduleHistoryChange, BuAgentScheduleHistoryDroppedChange, BuScheduleReference


class BuAgentScheduleHistoryResponse(Model):
    """Given by get_workforcemanagement_businessunit_week_schedule_history_agent."""

    prior_published_schedules: list[BuScheduleReference] | None = field("priorPublishedSchedules", default=None)
    base_published_schedule: BuAgentScheduleHistoryChange | None = field("basePublishedSchedule", default=None)
    dropped_changes: list[BuAgentScheduleHistoryDroppedChange] | None = field("droppedChanges", default=None)
    changes: list[BuAgentScheduleHistoryChange] | None = field("changes", default=None)
