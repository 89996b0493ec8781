# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class LearningSlotScheduleActivity(Model):
    """Part of LearningSlotWfmScheduleActivity."""

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
