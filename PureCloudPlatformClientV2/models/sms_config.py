# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef, SmsPhoneNumberRef


class SmsConfig(Model):
    """Part of MessagingCampaign.

    Required by the platform: message_column, phone_column, sender_sms_phone_number.
    """

    message_column: str | None = field("messageColumn", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
    sender_sms_phone_number: SmsPhoneNumberRef | None = field("senderSmsPhoneNumber", default=None)
    content_template: DomainEntityRef | None = field("contentTemplate", default=None)
