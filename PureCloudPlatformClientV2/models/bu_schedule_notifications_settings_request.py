# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuScheduleNotificationsCategorySettings


class BuScheduleNotificationsSettingsRequest(Model):
    early_reminder_minutes: int | None = field("earlyReminderMinutes", default=None)
    activity_category_settings: list[BuScheduleNotificationsCategorySettings] | None = field(
        "activityCategorySettings", default=None
    )
