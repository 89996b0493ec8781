# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class LearningSlot(Model):
    """Part of LearningScheduleSlotsQueryResponse."""

    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    staffing_difference: float | None = field("staffingDifference", default=None)
    difference_rating: Literal["Poor", "Neutral", "Good"] | str | None = field("differenceRating", default=None)
