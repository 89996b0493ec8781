# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningSlot, LearningSlotWfmScheduleActivity


class LearningScheduleSlotsQueryResponse(Model):
    suggested_slots: list[LearningSlot] | None = field("suggestedSlots", default=None)
    wfm_schedule_activities: list[LearningSlotWfmScheduleActivity] | None = field("wfmScheduleActivities", default=None)
