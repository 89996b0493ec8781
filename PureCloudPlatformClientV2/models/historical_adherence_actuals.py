# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class HistoricalAdherenceActuals(Model):
    """One of the actuals of a historical adherence query result. In HistoricalAdherenceQueryResult and 1 more."""

    actual_activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("actualActivityCategory", default=None)
    actual_secondary_presence_lookup_id: str | None = field("actualSecondaryPresenceLookupId", default=None)
    start_offset_seconds: int | None = field("startOffsetSeconds", default=None)
    end_offset_seconds: int | None = field("endOffsetSeconds", default=None)
