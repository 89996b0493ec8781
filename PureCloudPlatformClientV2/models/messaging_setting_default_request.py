# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MessagingSettingDefaultRequest(Model):
    """Required by the platform: setting_id."""

    setting_id: str | None = field("settingId", default=None)
