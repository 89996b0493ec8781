# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UnreadStatus(Model):
    """An unread status: unread. Answer of put_alerting_alert and 1 more; body of put_alerting_interactionstats_alert.
    """

    unread: bool | None = field("unread", default=None)
