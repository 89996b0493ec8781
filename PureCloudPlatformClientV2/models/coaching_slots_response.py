# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import UserReference, WfmScheduleReference


class AvailableTime(Model):
    """One of the available times of user available times. In UserAvailableTimes."""

    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    is_paid: bool | None = field("isPaid", default=None)
    activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable",
    ] | str | None = field("activityCategory", default=None)
    wfm_schedule: WfmScheduleReference | None = field("wfmSchedule", default=None)


class CoachingSlot(Model):
    """One of the suggested slots of coaching slots. In CoachingSlotsResponse."""

    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    staffing_difference: float | None = field("staffingDifference", default=None)
    difference_rating: Literal["Poor", "Neutral", "Good"] | str | None = field("differenceRating", default=None)
    wfm_schedule: WfmScheduleReference | None = field("wfmSchedule", default=None)


class CoachingSlotsResponse(Model):
    """Coaching slots: suggested slots, attendee schedules, facilitator schedules and 1 more. Answer of
    post_coaching_scheduleslots_query.
    """

    suggested_slots: list[CoachingSlot] | None = field("suggestedSlots", default=None)
    attendee_schedules: list[UserAvailableTimes] | None = field("attendeeSchedules", default=None)
    facilitator_schedules: list[UserAvailableTimes] | None = field("facilitatorSchedules", default=None)
    wfm_schedule_activities: list[WfmScheduleActivity] | None = field("wfmScheduleActivities", default=None)


class FullDayTimeOffMarker(Model):
    """One of the full day time off markers of a workforce management schedule activity. In WfmScheduleActivity."""

    business_unit_date: date | None = field("businessUnitDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    description: str | None = field("description", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
    time_off_request_id: str | None = field("timeOffRequestId", default=None)


class ScheduleActivity(Model):
    """One of the activities of a workforce management schedule activity. In WfmScheduleActivity."""

    date_start: datetime | None = field("dateStart", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    description: str | None = field("description", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
    time_off_request_id: str | None = field("timeOffRequestId", default=None)
    external_activity_id: str | None = field("externalActivityId", default=None)
    external_activity_type: Literal[
        "ActivityPlan", "Coaching", "Learning",
    ] | str | None = field("externalActivityType", default=None)


class UserAvailableTimes(Model):
    """One of the attendee schedules of coaching slots. In CoachingSlotsResponse."""

    user: UserReference | None = field("user", default=None)
    available_times: list[AvailableTime] | None = field("availableTimes", default=None)


class WfmScheduleActivity(Model):
    """One of the workforce management schedule activities of coaching slots. In CoachingSlotsResponse."""

    user_reference: UserReference | None = field("userReference", default=None)
    activities: list[ScheduleActivity] | None = field("activities", default=None)
    full_day_time_off_markers: list[FullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
