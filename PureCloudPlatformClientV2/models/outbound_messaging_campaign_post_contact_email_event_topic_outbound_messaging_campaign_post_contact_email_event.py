# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes(Model):
    """Email attributes of an outbound messaging campaign post contact email event. In
    OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent.
    """

    email_subject: str | None = field("emailSubject", default=None)
    configured_email_address: str | None = field("configuredEmailAddress", default=None)
    contact_email_address: str | None = field("contactEmailAddress", default=None)
    reply_to_address: str | None = field("replyToAddress", default=None)
    contact_email_column_name: str | None = field("contactEmailColumnName", default=None)


class OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent(Model):
    """An outbound messaging campaign post contact email event: event time, conversation id, outbound campaign type and
    8 more. Event of v2.outbound.email.campaigns.contact.postContact.
    """

    event_time: int | None = field("eventTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    outbound_campaign_type: Literal[
        "UNKNOWN", "EMAIL", "SMS",
    ] | str | None = field("outboundCampaignType", default=None)
    email_attributes: OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes | None = field(
        "emailAttributes", default=None
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
