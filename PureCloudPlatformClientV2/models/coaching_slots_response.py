# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .coaching_slot import CoachingSlot
    from .user_available_times import UserAvailableTimes
    from .wfm_schedule_activity import WfmScheduleActivity


class CoachingSlotsResponse(Model):
    """CoachingSlotsResponse of the Platform API."""

    suggested_slots: list[CoachingSlot] | None = field("suggestedSlots", default=None)
    attendee_schedules: list[UserAvailableTimes] | None = field("attendeeSchedules", default=None)
    facilitator_schedules: list[UserAvailableTimes] | None = field("facilitatorSchedules", default=None)
    wfm_schedule_activities: list[WfmScheduleActivity] | None = field("wfmScheduleActivities", default=None)
