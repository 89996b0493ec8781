# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_slot import LearningSlot
    from .learning_slot_wfm_schedule_activity import LearningSlotWfmScheduleActivity


class LearningScheduleSlotsQueryResponse(Model):
    """LearningScheduleSlotsQueryResponse of the Platform API."""

    suggested_slots: list[LearningSlot] | None = field("suggestedSlots", default=None)
    wfm_schedule_activities: list[LearningSlotWfmScheduleActivity] | None = field("wfmScheduleActivities", default=None)
