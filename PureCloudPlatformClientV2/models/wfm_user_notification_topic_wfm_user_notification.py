# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        WfmUserNotificationTopicAdherenceExplanationNotification, WfmUserNotificationTopicAlternativeShiftNotification,
        WfmUserNotificationTopicShiftTradeNotification, WfmUserNotificationTopicTimeOffRequestNotification,
    )


class WfmUserNotificationTopicWfmUserNotification(Model):
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
