# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UnreadStatus(Model):
    """Given by put_alerting_alert and 1 more; taken by put_alerting_interactionstats_alert."""

    unread: bool | None = field("unread", default=None)
