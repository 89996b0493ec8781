# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes(Model):
    contact_phone_number: str | None = field("contactPhoneNumber", default=None)
    contact_phone_number_column_name: str | None = field("contactPhoneNumberColumnName", default=None)
    configured_sender_phone_number: str | None = field("configuredSenderPhoneNumber", default=None)
    sender_phone_number: str | None = field("senderPhoneNumber", default=None)
