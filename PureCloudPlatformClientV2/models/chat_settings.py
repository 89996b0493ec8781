# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ChatSettings(Model):
    message_retention_period_days: int | None = field("messageRetentionPeriodDays", default=None)
