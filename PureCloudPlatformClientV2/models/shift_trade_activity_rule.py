# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ShiftTradeActivityRule(Model):
    """Part of ShiftTradeSettings.

    Required by the platform: activity_category, action.
    """

    activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("activityCategory", default=None)
    action: Literal["Replace", "DoNotAllowTrade", "KeepWithSchedule"] | str | None = field("action", default=None)
    activity_code_id_replacement: str | None = field("activityCodeIdReplacement", default=None)
