# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ChatSettings(Model):
    """Chat settings: message retention period days. Answer of get_chats_settings and 2 more; body of
    patch_chats_settings and 1 more.
    """

    message_retention_period_days: int | None = field("messageRetentionPeriodDays", default=None)
