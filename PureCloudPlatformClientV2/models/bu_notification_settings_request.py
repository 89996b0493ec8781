# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class BuNotificationSettingsRequest(Model):
    """Business unit notification settings: scheduling. No method or topic of the definition has it."""

    scheduling: BuScheduleNotificationsSettingsRequest | None = field("scheduling", default=None)


class BuNotificationSettingsResponse(Model):
    """Business unit notification settings: scheduling. No method or topic of the definition has it."""

    scheduling: BuScheduleNotificationsSettingsResponse | None = field("scheduling", default=None)


class BuScheduleNotificationsCategorySettings(Model):
    """One of the activity category settings of business unit schedule notifications settings. In
    BuScheduleNotificationsSettingsRequest and 1 more.

    Required by the platform: activity_category, early_reminder_enabled, on_time_reminder_enabled.
    """

    activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("activityCategory", default=None)
    early_reminder_enabled: bool | None = field("earlyReminderEnabled", default=None)
    on_time_reminder_enabled: bool | None = field("onTimeReminderEnabled", default=None)


class BuScheduleNotificationsSettingsRequest(Model):
    """Scheduling of business unit notification settings. In BuNotificationSettingsRequest."""

    early_reminder_minutes: int | None = field("earlyReminderMinutes", default=None)
    activity_category_settings: list[BuScheduleNotificationsCategorySettings] | None = field(
        "activityCategorySettings", default=None
    )


class BuScheduleNotificationsSettingsResponse(Model):
    """Scheduling of business unit notification settings. In BuNotificationSettingsResponse.

    Required by the platform: early_reminder_minutes, activity_category_settings.
    """

    early_reminder_minutes: int | None = field("earlyReminderMinutes", default=None)
    activity_category_settings: list[BuScheduleNotificationsCategorySettings] | None = field(
        "activityCategorySettings", default=None
    )
