# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class HistoricalAdherenceExceptionInfo(Model):
    """One of the exception informations of a historical adherence query result. In HistoricalAdherenceQueryResult and 1
    more.
    """

    start_offset_seconds: int | None = field("startOffsetSeconds", default=None)
    end_offset_seconds: int | None = field("endOffsetSeconds", default=None)
    scheduled_activity_code_id: str | None = field("scheduledActivityCodeId", default=None)
    scheduled_activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("scheduledActivityCategory", default=None)
    scheduled_secondary_presence_lookup_ids: list[str] | None = field(
        "scheduledSecondaryPresenceLookupIds", default=None
    )
    actual_activity_code_id: str | None = field("actualActivityCodeId", default=None)
    actual_activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("actualActivityCategory", default=None)
    system_presence: Literal[
        "Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Training", "Meeting", "Break",
    ] | str | None = field("systemPresence", default=None)
    routing_status: Literal[
        "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING",
    ] | str | None = field("routingStatus", default=None)
    impact: Literal["Positive", "Negative", "Neutral", "Unknown"] | str | None = field("impact", default=None)
    secondary_presence_lookup_id: str | None = field("secondaryPresenceLookupId", default=None)
