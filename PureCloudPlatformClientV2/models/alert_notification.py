# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AlertNotification(Model):
    """One of the notifications of a common alert. In CommonAlert and 2 more.

    Required by the platform: recipient, notification_types.
    """

    recipient: str | None = field("recipient", default=None)
    notification_types: list[str] | None = field("notificationTypes", default=None)
    locale: str | None = field("locale", default=None)
