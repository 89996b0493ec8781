# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_schedule_notifications_category_settings import BuScheduleNotificationsCategorySettings


class BuScheduleNotificationsSettingsResponse(Model):
    """BuScheduleNotificationsSettingsResponse of the Platform API.

    The platform requires: early_reminder_minutes, activity_category_settings.
    """

    early_reminder_minutes: int | None = field("earlyReminderMinutes", default=None)
    activity_category_settings: list[BuScheduleNotificationsCategorySettings] | None = field(
        "activityCategorySettings", default=None
    )
