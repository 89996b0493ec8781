# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import BuAgentScheduleHistoryChangeMetadata, BuAgentScheduleHistoryDeletedChange


class BuAgentScheduleHistoryDroppedChange(Model):
    """Part of BuAgentScheduleHistoryResponse."""

    metadata: BuAgentScheduleHistoryChangeMetadata | None = field("metadata", default=None)
    shift_ids: list[str] | None = field("shiftIds", default=None)
    full_day_time_off_marker_dates: list[date] | None = field("fullDayTimeOffMarkerDates", default=None)
    deletes: BuAgentScheduleHistoryDeletedChange | None = field("deletes", default=None)
