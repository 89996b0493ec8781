# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        BuAgentScheduleHistoryChangeMetadata, BuAgentScheduleHistoryDeletedChange, BuAgentScheduleShift,
        BuFullDayTimeOffMarker,
    )


class BuAgentScheduleHistoryChange(Model):
    """Part of BuAgentScheduleHistoryResponse."""

    metadata: BuAgentScheduleHistoryChangeMetadata | None = field("metadata", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
    deletes: BuAgentScheduleHistoryDeletedChange | None = field("deletes", default=None)
