# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .mobile_notification_settings import MobileNotificationSettings


class MobileSettings(Model):
    """MobileSettings of the Platform API.

    The platform requires: notifications.
    """

    notifications: MobileNotificationSettings | None = field("notifications", default=None)
