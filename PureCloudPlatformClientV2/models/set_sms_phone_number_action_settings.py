# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SetSmsPhoneNumberActionSettings(Model):
    """SetSmsPhoneNumberActionSettings of the Platform API.

    The platform requires: sender_sms_phone_number.
    """

    sender_sms_phone_number: str | None = field("senderSmsPhoneNumber", default=None)
