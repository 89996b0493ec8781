# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningSlot, LearningSlotWfmScheduleActivity


class LearningScheduleSlotsQueryResponse(Model):
    """Given by post_learning_scheduleslots_query."""

    suggested_slots: list[LearningSlot] | None = field("suggestedSlots", default=None)
    wfm_schedule_activities: list[LearningSlotWfmScheduleActivity] | None = field("wfmScheduleActivities", default=None)
