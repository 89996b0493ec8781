# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AlertingUnreadStatus(Model):
    """An alerting unread status: unread. Body of put_alerting_alert.

    Required by the platform: unread.
    """

    unread: bool | None = field("unread", default=None)
