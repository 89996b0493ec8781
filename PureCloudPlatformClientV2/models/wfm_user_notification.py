# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import BusinessUnitReference, ManagementUnitReference, UserReference


class AdherenceExplanationNotification(Model):
    """Adherence explanation of a workforce management user. In WfmUserNotification."""

    id: str | None = field("id", default=None)
    agent: UserReference | None = field("agent", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    type: Literal["Late"] | str | None = field("type", default=None)
    notes: str | None = field("notes", default=None)
    self_uri: str | None = field("selfUri", default=None)


class AlternativeShiftNotification(Model):
    """Alternative shift of a workforce management user. In WfmUserNotification.

    Required by the platform: week_date, granularity, initiating_user, initiating_shift_date.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    new_state: Literal[
        "Canceled", "Denied", "Expired", "Submitted", "Approved",
    ] | str | None = field("newState", default=None)
    initiating_user: UserReference | None = field("initiatingUser", default=None)
    initiating_shift_date: datetime | None = field("initiatingShiftDate", default=None)
    receiving_user: UserReference | None = field("receivingUser", default=None)
    receiving_shift_date: datetime | None = field("receivingShiftDate", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ShiftTradeNotification(Model):
    """Shift trade of a workforce management user. In WfmUserNotification."""

    week_date: str | None = field("weekDate", default=None)
    trade_id: str | None = field("tradeId", default=None)
    one_sided: bool | None = field("oneSided", default=None)
    new_state: Literal[
        "Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled",
    ] | str | None = field("newState", default=None)
    initiating_user: UserReference | None = field("initiatingUser", default=None)
    initiating_shift_date: datetime | None = field("initiatingShiftDate", default=None)
    receiving_user: UserReference | None = field("receivingUser", default=None)
    receiving_shift_date: datetime | None = field("receivingShiftDate", default=None)


class TimeOffRequestNotification(Model):
    """Time off request of a workforce management user. In WfmUserNotification."""

    time_off_request_id: str | None = field("timeOffRequestId", default=None)
    user: UserReference | None = field("user", default=None)
    is_full_day_request: bool | None = field("isFullDayRequest", default=None)
    status: Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str | None = field("status", default=None)
    partial_day_start_date_times: list[datetime] | None = field("partialDayStartDateTimes", default=None)
    full_day_management_unit_dates: list[str] | None = field("fullDayManagementUnitDates", default=None)


class WfmUserNotification(Model):
    """One of the items of a notifications response. In NotificationsResponse and 1 more.

    Required by the platform: id, mutable_group_id, marked_as_read.
    """

    id: str | None = field("id", default=None)
    mutable_group_id: str | None = field("mutableGroupId", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    type: Literal[
        "AdherenceExplanation", "ShiftTrade", "TimeOffRequest", "AlternativeShift",
    ] | str | None = field("type", default=None)
    shift_trade: ShiftTradeNotification | None = field("shiftTrade", default=None)
    time_off_request: TimeOffRequestNotification | None = field("timeOffRequest", default=None)
    adherence_explanation: AdherenceExplanationNotification | None = field("adherenceExplanation", default=None)
    alternative_shift: AlternativeShiftNotification | None = field("alternativeShift", default=None)
    marked_as_read: bool | None = field("markedAsRead", default=None)
    agent_notification: bool | None = field("agentNotification", default=None)
    other_notification_ids_in_group: list[str] | None = field("otherNotificationIdsInGroup", default=None)
