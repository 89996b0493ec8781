# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_schedule_notifications_category_settings import BuScheduleNotificationsCategorySettings


class BuScheduleNotificationsSettingsRequest(Model):
    """BuScheduleNotificationsSettingsRequest of the Platform API."""

    early_reminder_minutes: int | None = field("earlyReminderMinutes", default=None)
    activity_category_settings: list[BuScheduleNotificationsCategorySettings] | None = field(
        "activityCategorySettings", default=None
    )
