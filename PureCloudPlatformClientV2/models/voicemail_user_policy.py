# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class VoicemailUserPolicy(Model):
    """A voicemail user policy, kept at /api/v2/voicemail/userpolicies/{userId}. Answer of get_voicemail_me_policy and 4
    more; body of patch_voicemail_me_policy and 2 more.
    """

    enabled: bool | None = field("enabled", default=None)
    alert_timeout_seconds: int | None = field("alertTimeoutSeconds", default=None)
    pin: str | None = field("pin", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    send_email_notifications: bool | None = field("sendEmailNotifications", default=None)
