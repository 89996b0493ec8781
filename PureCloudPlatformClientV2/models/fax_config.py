# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FaxConfig(Model):
    """A fax configuration: send email notifications and disable email pii. Answer of get_fax_settings and 1 more; body
    of put_fax_settings.

    Required by the platform: send_email_notifications, disable_email_pii.
    """

    send_email_notifications: bool | None = field("sendEmailNotifications", default=None)
    disable_email_pii: bool | None = field("disableEmailPii", default=None)
