# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_schedule_notifications_settings_request import BuScheduleNotificationsSettingsRequest


class BuNotificationSettingsRequest(Model):
    """BuNotificationSettingsRequest of the Platform API."""

    scheduling: BuScheduleNotificationsSettingsRequest | None = field("scheduling", default=None)
