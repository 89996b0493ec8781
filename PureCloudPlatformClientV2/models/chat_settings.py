# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ChatSettings(Model):
    """Given by get_chats_settings and 2 more; taken by patch_chats_settings and 1 more."""

    message_retention_period_days: int | None = field("messageRetentionPeriodDays", default=None)
