# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class BuScheduleNotificationsCategorySettings(Model):
    """Required by the platform: activity_category, early_reminder_enabled, on_time_reminder_enabled."""

    activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("activityCategory", default=None)
    early_reminder_enabled: bool | None = field("earlyReminderEnabled", default=None)
    on_time_reminder_enabled: bool | None = field("onTimeReminderEnabled", default=None)
