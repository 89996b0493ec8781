# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmTimeOffBalanceJobTopicErrorBody(Model):
    """Error of a time off balance job. In WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification."""

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)


class WfmTimeOffBalanceJobTopicTimeOffBalance(Model):
    """One of the items of a workforce management time off balance job topic time off balance job notification. In
    WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification.
    """

    activity_code_id: str | None = field("activityCodeId", default=None)
    hris_time_off_type_id: str | None = field("hrisTimeOffTypeId", default=None)
    hris_time_off_type_secondary_id: str | None = field("hrisTimeOffTypeSecondaryId", default=None)
    start_date: datetime | None = field("startDate", default=None)
    balance_minutes_per_day: list[int] | None = field("balanceMinutesPerDay", default=None)


class WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification(Model):
    """List of time off balances. Event of v2.users.{id}.workforcemanagement.timeoffbalance.jobs."""

    id: str | None = field("id", default=None)
    entities: list[WfmTimeOffBalanceJobTopicTimeOffBalance] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    error: WfmTimeOffBalanceJobTopicErrorBody | None = field("error", default=None)
