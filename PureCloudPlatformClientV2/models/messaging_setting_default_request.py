# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessagingSettingDefaultRequest(Model):
    """A messaging setting default: setting id. Body of put_conversations_messaging_settings_default and 1 more.

    Required by the platform: setting_id.
    """

    setting_id: str | None = field("settingId", default=None)
