# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ChatSettings(Model):
    """ChatSettings of the Platform API."""

    message_retention_period_days: int | None = field("messageRetentionPeriodDays", default=None)
