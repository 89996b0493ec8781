# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ChatUserSettings(Model):
    """Chat user settings: mobile. Answer of get_chats_user_settings and 3 more; body of patch_chats_user_settings and 1
    more.

    Required by the platform: mobile.
    """

    mobile: MobileSettings | None = field("mobile", default=None)


class MobileNotificationSettings(Model):
    """One of Always, OnlyWhenInactive. In MobileSettings.

    Required by the platform: when.
    """

    when: Literal["Always", "OnlyWhenInactive"] | str | None = field("when", default=None)


class MobileSettings(Model):
    """Mobile of chat user settings. In ChatUserSettings.

    Required by the platform: notifications.
    """

    notifications: MobileNotificationSettings | None = field("notifications", default=None)
