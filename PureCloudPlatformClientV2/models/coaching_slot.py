# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import WfmScheduleReference


class CoachingSlot(Model):
    """Part of CoachingSlotsResponse."""

    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    staffing_difference: float | None = field("staffingDifference", default=None)
    difference_rating: Literal["Poor", "Neutral", "Good"] | str | None = field("differenceRating", default=None)
    wfm_schedule: WfmScheduleReference | None = field("wfmSchedule", default=None)
