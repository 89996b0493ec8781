# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes(Model):
    """Email attributes of an outbound messaging campaign pre contact email event. In
    OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent.
    """

    email_subject: str | None = field("emailSubject", default=None)
    configured_email_address: str | None = field("configuredEmailAddress", default=None)
    contact_email_address: str | None = field("contactEmailAddress", default=None)
    reply_to_address: str | None = field("replyToAddress", default=None)
    contact_email_column_name: str | None = field("contactEmailColumnName", default=None)


class OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent(Model):
    """An outbound messaging campaign pre contact email event: event time, outbound campaign type, email attributes and
    7 more. Event of v2.outbound.email.campaigns.contact.preContact.
    """

    event_time: int | None = field("eventTime", default=None)
    outbound_campaign_type: Literal[
        "UNKNOWN", "EMAIL", "SMS",
    ] | str | None = field("outboundCampaignType", default=None)
    email_attributes: OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes | None = field(
        "emailAttributes", default=None
    )
    wrapup_code: Literal[
        "UNKNOWN", "OUTBOUND_EMAILS_INVALID_SKIPPED", "OUTBOUND_INVALID_EMAIL_ADDRESS",
        "OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED", "OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED",
        "OUTBOUND_RULE_ERROR_SKIPPED", "OUTBOUND_RULE_SKIPPED", "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED",
        "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED", "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED",
        "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED", "ININ_OUTBOUND_DNC_SKIPPED", "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED",
        "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST", "ININ_OUTBOUND_NOT_CALLABLE_TIME",
    ] | str | None = field("wrapupCode", default=None)
    outbound_campaign_id: str | None = field("outboundCampaignId", default=None)
    division_id: str | None = field("divisionId", default=None)
    content_template_id: str | None = field("contentTemplateId", default=None)
    outbound_contact_list_id: str | None = field("outboundContactListId", default=None)
    outbound_contact_id: str | None = field("outboundContactId", default=None)
    is_campaign_always_running: bool | None = field("isCampaignAlwaysRunning", default=None)
