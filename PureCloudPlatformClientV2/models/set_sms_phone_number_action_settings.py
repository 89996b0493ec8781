# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SetSmsPhoneNumberActionSettings(Model):
    """Part of DigitalAction.

    Required by the platform: sender_sms_phone_number.
    """

    sender_sms_phone_number: str | None = field("senderSmsPhoneNumber", default=None)
