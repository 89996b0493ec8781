# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class BuAgentScheduleActivity(Model):
    """One of the activities of an alternative shift agent scheduled shift. In AlternativeShiftAgentScheduledShift and 2
    more.
    """

    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    description: str | None = field("description", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
    payable_minutes: int | None = field("payableMinutes", default=None)
    time_off_request_id: str | None = field("timeOffRequestId", default=None)
    time_off_request_sync_version: int | None = field("timeOffRequestSyncVersion", default=None)
    external_activity_id: str | None = field("externalActivityId", default=None)
    external_activity_type: Literal[
        "ActivityPlan", "Coaching", "Learning",
    ] | str | None = field("externalActivityType", default=None)
