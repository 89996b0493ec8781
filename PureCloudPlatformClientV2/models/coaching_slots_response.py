# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CoachingSlot, UserAvailableTimes, WfmScheduleActivity


class CoachingSlotsResponse(Model):
    """Given by post_coaching_scheduleslots_query."""

    suggested_slots: list[CoachingSlot] | None = field("suggestedSlots", default=None)
    attendee_schedules: list[UserAvailableTimes] | None = field("attendeeSchedules", default=None)
    facilitator_schedules: list[UserAvailableTimes] | None = field("facilitatorSchedules", default=None)
    wfm_schedule_activities: list[WfmScheduleActivity] | None = field("wfmScheduleActivities", default=None)
