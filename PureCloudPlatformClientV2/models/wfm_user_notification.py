# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AdherenceExplanationNotification, AlternativeShiftNotification, ShiftTradeNotification, TimeOffRequestNotification,
    )


class WfmUserNotification(Model):
    """Part of NotificationsResponse and 1 more.

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
