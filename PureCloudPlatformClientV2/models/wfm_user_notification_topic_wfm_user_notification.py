# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmUserNotificationTopicAdherenceExplanationNotification(Model):
    """Adherence explanation of a workforce management user. In WfmUserNotificationTopicWfmUserNotification."""

    id: str | None = field("id", default=None)
    agent: WfmUserNotificationTopicUserReference | None = field("agent", default=None)
    management_unit: WfmUserNotificationTopicManagementUnit | None = field("managementUnit", default=None)
    business_unit: WfmUserNotificationTopicBusinessUnit | None = field("businessUnit", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    type: Literal["Late"] | str | None = field("type", default=None)
    notes: str | None = field("notes", default=None)


class WfmUserNotificationTopicAlternativeShiftNotification(Model):
    """Alternative shift of a workforce management user. In WfmUserNotificationTopicWfmUserNotification."""

    id: str | None = field("id", default=None)
    week_date: datetime | None = field("weekDate", default=None)
    granularity: Literal["Daily", "Weekly"] | str | None = field("granularity", default=None)
    new_state: Literal[
        "Submitted", "Expired", "Approved", "Denied", "Canceled",
    ] | str | None = field("newState", default=None)
    initiating_user: WfmUserNotificationTopicUserReference | None = field("initiatingUser", default=None)
    initiating_shift_date: datetime | None = field("initiatingShiftDate", default=None)
    receiving_user: WfmUserNotificationTopicUserReference | None = field("receivingUser", default=None)
    receiving_shift_date: datetime | None = field("receivingShiftDate", default=None)


class WfmUserNotificationTopicBusinessUnit(Model):
    """Reference to a business unit by its id. In WfmUserNotificationTopicAdherenceExplanationNotification."""

    id: str | None = field("id", default=None)


class WfmUserNotificationTopicManagementUnit(Model):
    """Reference to a management unit by its id. In WfmUserNotificationTopicAdherenceExplanationNotification."""

    id: str | None = field("id", default=None)


class WfmUserNotificationTopicShiftTradeNotification(Model):
    """Shift trade of a workforce management user. In WfmUserNotificationTopicWfmUserNotification."""

    week_date: str | None = field("weekDate", default=None)
    trade_id: str | None = field("tradeId", default=None)
    one_sided: bool | None = field("oneSided", default=None)
    new_state: Literal[
        "Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled",
    ] | str | None = field("newState", default=None)
    initiating_user: WfmUserNotificationTopicUserReference | None = field("initiatingUser", default=None)
    initiating_shift_date: datetime | None = field("initiatingShiftDate", default=None)
    receiving_user: WfmUserNotificationTopicUserReference | None = field("receivingUser", default=None)
    receiving_shift_date: datetime | None = field("receivingShiftDate", default=None)


class WfmUserNotificationTopicTimeOffRequestNotification(Model):
    """Time off request of a workforce management user. In WfmUserNotificationTopicWfmUserNotification."""

    time_off_request_id: str | None = field("timeOffRequestId", default=None)
    user: WfmUserNotificationTopicUserReference | None = field("user", default=None)
    is_full_day_request: bool | None = field("isFullDayRequest", default=None)
    status: Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str | None = field("status", default=None)
    partial_day_start_date_times: list[datetime] | None = field("partialDayStartDateTimes", default=None)
    full_day_management_unit_dates: list[str] | None = field("fullDayManagementUnitDates", default=None)


class WfmUserNotificationTopicUserReference(Model):
    """Reference to a user by its id. In WfmUserNotificationTopicAdherenceExplanationNotification and 3 more."""

    id: str | None = field("id", default=None)


class WfmUserNotificationTopicWfmUserNotification(Model):
    """A workforce management user: mutable group id, timestamp, type and 8 more. Event of
    v2.users.{id}.workforcemanagement.notifications.
    """

    id: str | None = field("id", default=None)
    mutable_group_id: str | None = field("mutableGroupId", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    type: Literal[
        "ShiftTrade", "TimeOffRequest", "AdherenceExplanation", "AlternativeShift",
    ] | str | None = field("type", default=None)
    shift_trade: WfmUserNotificationTopicShiftTradeNotification | None = field("shiftTrade", default=None)
    time_off_request: WfmUserNotificationTopicTimeOffRequestNotification | None = field("timeOffRequest", default=None)
    adherence_explanation: WfmUserNotificationTopicAdherenceExplanationNotification | None = field(
        "adherenceExplanation", default=None
    )
    alternative_shift: WfmUserNotificationTopicAlternativeShiftNotification | None = field(
        "alternativeShift", default=None
    )
    agent_notification: bool | None = field("agentNotification", default=None)
    other_notification_ids_in_group: list[str] | None = field("otherNotificationIdsInGroup", default=None)
    marked_as_read: bool | None = field("markedAsRead", default=None)
