# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MobileNotificationSettings


class MobileSettings(Model):
    """Part of ChatUserSettings.

    Required by the platform: notifications.
    """

    notifications: MobileNotificationSettings | None = field("notifications", default=None)
