# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class OutboundMessagingEmailCampaignConfigChangeContactSort(Model):
    """One of the contact sorts of an outbound messaging email campaign configuration change messaging campaign. In
    OutboundMessagingEmailCampaignConfigChangeMessagingCampaign.
    """

    field_name: str | None = field("fieldName", default=None)
    direction: Literal["ASC", "DESC"] | str | None = field("direction", default=None)
    numeric: bool | None = field("numeric", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class OutboundMessagingEmailCampaignConfigChangeEmailConfig(Model):
    """Email configuration of an outbound messaging email campaign configuration change messaging campaign. In
    OutboundMessagingEmailCampaignConfigChangeMessagingCampaign.
    """

    email_columns: list[str] | None = field("emailColumns", default=None)
    content_template: OutboundMessagingEmailCampaignConfigChangeResponseRef | None = field(
        "contentTemplate", default=None
    )
    from_address: OutboundMessagingEmailCampaignConfigChangeFromEmailAddress | None = field("fromAddress", default=None)
    reply_to_address: OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress | None = field(
        "replyToAddress", default=None
    )


class OutboundMessagingEmailCampaignConfigChangeErrorDetail(Model):
    """One of the errors of an outbound messaging email campaign configuration change messaging campaign. In
    OutboundMessagingEmailCampaignConfigChangeMessagingCampaign.
    """

    error: str | None = field("error", default=None)
    details: str | None = field("details", default=None)


class OutboundMessagingEmailCampaignConfigChangeFromEmailAddress(Model):
    """From address of an outbound messaging email campaign configuration change email configuration. In
    OutboundMessagingEmailCampaignConfigChangeEmailConfig.
    """

    friendly_name: str | None = field("friendlyName", default=None)
    local_part: str | None = field("localPart", default=None)
    domain: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field("domain", default=None)


class OutboundMessagingEmailCampaignConfigChangeMessagingCampaign(Model):
    """An outbound messaging email campaign configuration change messaging campaign: campaign status, callable time set,
    contact list and 15 more. Event of v2.outbound.emailcampaigns.{id}.
    """

    campaign_status: Literal[
        "on", "off", "complete", "stopping", "invalid",
    ] | str | None = field("campaignStatus", default=None)
    callable_time_set: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field(
        "callableTimeSet", default=None
    )
    contact_list: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field("contactList", default=None)
    dnc_lists: list[OutboundMessagingEmailCampaignConfigChangeUriReference] | None = field("dncLists", default=None)
    contact_list_filters: list[OutboundMessagingEmailCampaignConfigChangeUriReference] | None = field(
        "contactListFilters", default=None
    )
    always_running: bool | None = field("alwaysRunning", default=None)
    contact_sorts: list[OutboundMessagingEmailCampaignConfigChangeContactSort] | None = field(
        "contactSorts", default=None
    )
    messages_per_minute: int | None = field("messagesPerMinute", default=None)
    rule_sets: list[OutboundMessagingEmailCampaignConfigChangeUriReference] | None = field("ruleSets", default=None)
    sms_config: OutboundMessagingEmailCampaignConfigChangeSmsConfig | None = field("smsConfig", default=None)
    email_config: OutboundMessagingEmailCampaignConfigChangeEmailConfig | None = field("emailConfig", default=None)
    errors: list[OutboundMessagingEmailCampaignConfigChangeErrorDetail] | None = field("errors", default=None)
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    division: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field("division", default=None)


class OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress(Model):
    """Reply to address of an outbound messaging email campaign configuration change email configuration. In
    OutboundMessagingEmailCampaignConfigChangeEmailConfig.
    """

    domain: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field("domain", default=None)
    route: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field("route", default=None)


class OutboundMessagingEmailCampaignConfigChangeResponseRef(Model):
    """Reference to an outbound messaging email campaign configuration change by its id. In
    OutboundMessagingEmailCampaignConfigChangeEmailConfig and 1 more.
    """

    id: str | None = field("id", default=None)


class OutboundMessagingEmailCampaignConfigChangeSmsConfig(Model):
    """SMS configuration of an outbound messaging email campaign configuration change messaging campaign. In
    OutboundMessagingEmailCampaignConfigChangeMessagingCampaign.
    """

    message_column: str | None = field("messageColumn", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
    sender_sms_phone_number: OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef | None = field(
        "senderSmsPhoneNumber", default=None
    )
    content_template: OutboundMessagingEmailCampaignConfigChangeResponseRef | None = field(
        "contentTemplate", default=None
    )


class OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef(Model):
    """Sender SMS phone number of an outbound messaging email campaign configuration change SMS configuration. In
    OutboundMessagingEmailCampaignConfigChangeSmsConfig.
    """

    phone_number: str | None = field("phoneNumber", default=None)


class OutboundMessagingEmailCampaignConfigChangeUriReference(Model):
    """Reference to an outbound messaging email campaign configuration change by its id and its name. In
    OutboundMessagingEmailCampaignConfigChangeFromEmailAddress and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
