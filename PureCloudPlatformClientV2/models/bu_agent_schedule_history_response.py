# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import (
        BuAgentScheduleHistoryChangeMetadata, BuAgentScheduleHistoryDeletedChange, BuAgentScheduleShift,
        BuFullDayTimeOffMarker, BuScheduleReference,
    )


class BuAgentScheduleHistoryChange(Model):
    """Base published schedule of a business unit agent schedule history. In BuAgentScheduleHistoryResponse."""

    metadata: BuAgentScheduleHistoryChangeMetadata | None = field("metadata", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
    deletes: BuAgentScheduleHistoryDeletedChange | None = field("deletes", default=None)


class BuAgentScheduleHistoryDroppedChange(Model):
    """One of the dropped changes of a business unit agent schedule history. In BuAgentScheduleHistoryResponse."""

    metadata: BuAgentScheduleHistoryChangeMetadata | None = field("metadata", default=None)
    shift_ids: list[str] | None = field("shiftIds", default=None)
    full_day_time_off_marker_dates: list[date] | None = field("fullDayTimeOffMarkerDates", default=None)
    deletes: BuAgentScheduleHistoryDeletedChange | None = field("deletes", default=None)


class BuAgentScheduleHistoryResponse(Model):
    """A business unit agent schedule history, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}.
    Answer of get_workforcemanagement_businessunit_week_schedule_history_agent.
    """

    prior_published_schedules: list[BuScheduleReference] | None = field("priorPublishedSchedules", default=None)
    base_published_schedule: BuAgentScheduleHistoryChange | None = field("basePublishedSchedule", default=None)
    dropped_changes: list[BuAgentScheduleHistoryDroppedChange] | None = field("droppedChanges", default=None)
    changes: list[BuAgentScheduleHistoryChange] | None = field("changes", default=None)
