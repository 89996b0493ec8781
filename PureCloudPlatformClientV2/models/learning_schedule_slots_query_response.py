# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import UserReference


class LearningScheduleSlotsQueryResponse(Model):
    """A learning schedule slots query: suggested slots and workforce management schedule activities. Answer of
    post_learning_scheduleslots_query.
    """

    suggested_slots: list[LearningSlot] | None = field("suggestedSlots", default=None)
    wfm_schedule_activities: list[LearningSlotWfmScheduleActivity] | None = field("wfmScheduleActivities", default=None)


class LearningSlot(Model):
    """One of the suggested slots of a learning schedule slots query. In LearningScheduleSlotsQueryResponse."""

    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    staffing_difference: float | None = field("staffingDifference", default=None)
    difference_rating: Literal["Poor", "Neutral", "Good"] | str | None = field("differenceRating", default=None)


class LearningSlotFullDayTimeOffMarker(Model):
    """One of the full day time off markers of a learning slot workforce management schedule activity. In
    LearningSlotWfmScheduleActivity.
    """

    business_unit_date: date | None = field("businessUnitDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    description: str | None = field("description", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
    time_off_request_id: str | None = field("timeOffRequestId", default=None)


class LearningSlotScheduleActivity(Model):
    """One of the activities of a learning slot workforce management schedule activity. In
    LearningSlotWfmScheduleActivity.
    """

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


class LearningSlotWfmScheduleActivity(Model):
    """One of the workforce management schedule activities of a learning schedule slots query. In
    LearningScheduleSlotsQueryResponse.
    """

    user: UserReference | None = field("user", default=None)
    activities: list[LearningSlotScheduleActivity] | None = field("activities", default=None)
    full_day_time_off_markers: list[LearningSlotFullDayTimeOffMarker] | None = field(
        "fullDayTimeOffMarkers", default=None
    )
