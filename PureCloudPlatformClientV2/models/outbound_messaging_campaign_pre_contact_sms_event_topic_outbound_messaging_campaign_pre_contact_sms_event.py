# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent(Model):
    """An outbound messaging campaign pre contact SMS event: event time, outbound campaign type, SMS attributes and 7
    more. Event of v2.outbound.messaging.campaigns.contact.preContact.
    """

    event_time: int | None = field("eventTime", default=None)
    outbound_campaign_type: Literal[
        "UNKNOWN", "EMAIL", "SMS",
    ] | str | None = field("outboundCampaignType", default=None)
    sms_attributes: OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes | None = field(
        "smsAttributes", default=None
    )
    wrapup_code: Literal[
        "UNKNOWN", "ININ_OUTBOUND_NUMBERS_INVALID", "ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED",
        "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED", "ININ_OUTBOUND_DNC_SKIPPED", "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED",
        "OUTBOUND_MESSAGE_BLANK", "OUTBOUND_RULE_ERROR_SKIPPED", "OUTBOUND_RULE_SKIPPED",
        "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED", "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED",
        "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED", "OUTBOUND_INVALID_PHONE_NUMBER",
        "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED", "ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER",
        "ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED", "ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED",
        "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST", "ININ_OUTBOUND_NOT_CALLABLE_TIME", "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED",
    ] | str | None = field("wrapupCode", default=None)
    outbound_campaign_id: str | None = field("outboundCampaignId", default=None)
    division_id: str | None = field("divisionId", default=None)
    content_template_id: str | None = field("contentTemplateId", default=None)
    outbound_contact_list_id: str | None = field("outboundContactListId", default=None)
    outbound_contact_id: str | None = field("outboundContactId", default=None)
    is_campaign_always_running: bool | None = field("isCampaignAlwaysRunning", default=None)


class OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes(Model):
    """SMS attributes of an outbound messaging campaign pre contact SMS event. In
    OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent.
    """

    contact_phone_number: str | None = field("contactPhoneNumber", default=None)
    contact_phone_number_column_name: str | None = field("contactPhoneNumberColumnName", default=None)
    configured_sender_phone_number: str | None = field("configuredSenderPhoneNumber", default=None)
    sender_phone_number: str | None = field("senderPhoneNumber", default=None)
