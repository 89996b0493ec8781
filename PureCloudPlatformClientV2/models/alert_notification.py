# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AlertNotification(Model):
    """Required by the platform: recipient, notification_types."""

    recipient: str | None = field("recipient", default=None)
    notification_types: list[str] | None = field("notificationTypes", default=None)
    locale: str | None = field("locale", default=None)
