# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_agent_schedule_history_change import BuAgentScheduleHistoryChange
    from .bu_agent_schedule_history_dropped_change import BuAgentScheduleHistoryDroppedChange
    from .bu_schedule_reference import BuScheduleReference


class BuAgentScheduleHistoryResponse(Model):
    """BuAgentScheduleHistoryResponse of the Platform API."""

    prior_published_schedules: list[BuScheduleReference] | None = field("priorPublishedSchedules", default=None)
    base_published_schedule: BuAgentScheduleHistoryChange | None = field("basePublishedSchedule", default=None)
    dropped_changes: list[BuAgentScheduleHistoryDroppedChange] | None = field("droppedChanges", default=None)
    changes: list[BuAgentScheduleHistoryChange] | None = field("changes", default=None)
