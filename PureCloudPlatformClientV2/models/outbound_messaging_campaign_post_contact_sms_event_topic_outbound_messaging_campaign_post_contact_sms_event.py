# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent(Model):
    """An outbound messaging campaign post contact SMS event: event time, conversation id, outbound campaign type and 8
    more. Event of v2.outbound.messaging.campaigns.contact.postContact.
    """

    event_time: int | None = field("eventTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    outbound_campaign_type: Literal[
        "UNKNOWN", "EMAIL", "SMS",
    ] | str | None = field("outboundCampaignType", default=None)
    sms_attributes: OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes | None = field(
        "smsAttributes", default=None
    )
    wrapup_code: Literal[
        "UNKNOWN", "OUTBOUND_MESSAGE_SENT", "OUTBOUND_MESSAGE_FAILED", "OUTBOUND_MESSAGE_THROTTLED",
    ] | str | None = field("wrapupCode", default=None)
    outbound_campaign_id: str | None = field("outboundCampaignId", default=None)
    division_id: str | None = field("divisionId", default=None)
    content_template_id: str | None = field("contentTemplateId", default=None)
    outbound_contact_list_id: str | None = field("outboundContactListId", default=None)
    outbound_contact_id: str | None = field("outboundContactId", default=None)
    is_campaign_always_running: bool | None = field("isCampaignAlwaysRunning", default=None)


class OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes(Model):
    """SMS attributes of an outbound messaging campaign post contact SMS event. In
    OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent.
    """

    contact_phone_number: str | None = field("contactPhoneNumber", default=None)
    contact_phone_number_column_name: str | None = field("contactPhoneNumberColumnName", default=None)
    configured_sender_phone_number: str | None = field("configuredSenderPhoneNumber", default=None)
    sender_phone_number: str | None = field("senderPhoneNumber", default=None)
