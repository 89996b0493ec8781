# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AlertNotification(Model):
    """AlertNotification of the Platform API.

    The platform requires: recipient, notification_types.
    """

    recipient: str | None = field("recipient", default=None)
    notification_types: list[str] | None = field("notificationTypes", default=None)
    locale: str | None = field("locale", default=None)
