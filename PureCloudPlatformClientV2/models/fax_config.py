# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class FaxConfig(Model):
    """Required by the platform: send_email_notifications, disable_email_pii."""

    send_email_notifications: bool | None = field("sendEmailNotifications", default=None)
    disable_email_pii: bool | None = field("disableEmailPii", default=None)
