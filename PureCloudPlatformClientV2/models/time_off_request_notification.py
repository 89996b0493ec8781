# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference


class TimeOffRequestNotification(Model):
    """Part of WfmUserNotification."""

    time_off_request_id: str | None = field("timeOffRequestId", default=None)
    user: UserReference | None = field("user", default=None)
    is_full_day_request: bool | None = field("isFullDayRequest", default=None)
    status: Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str | None = field("status", default=None)
    partial_day_start_date_times: list[datetime] | None = field("partialDayStartDateTimes", default=None)
    full_day_management_unit_dates: list[str] | None = field("fullDayManagementUnitDates", default=None)
