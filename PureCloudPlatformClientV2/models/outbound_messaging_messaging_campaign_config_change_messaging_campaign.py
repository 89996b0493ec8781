# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class OutboundMessagingMessagingCampaignConfigChangeContactSort(Model):
    """One of the contact sorts of an outbound messaging messaging campaign configuration change messaging campaign. In
    OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign.
    """

    field_name: str | None = field("fieldName", default=None)
    direction: Literal["ASC", "DESC"] | str | None = field("direction", default=None)
    numeric: bool | None = field("numeric", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class OutboundMessagingMessagingCampaignConfigChangeEmailConfig(Model):
    """Email configuration of an outbound messaging messaging campaign configuration change messaging campaign. In
    OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign.
    """

    email_columns: list[str] | None = field("emailColumns", default=None)
    content_template: OutboundMessagingMessagingCampaignConfigChangeResponseRef | None = field(
        "contentTemplate", default=None
    )
    from_address: OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress | None = field(
        "fromAddress", default=None
    )
    reply_to_address: OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress | None = field(
        "replyToAddress", default=None
    )


class OutboundMessagingMessagingCampaignConfigChangeErrorDetail(Model):
    """One of the errors of an outbound messaging messaging campaign configuration change messaging campaign. In
    OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign.
    """

    error: str | None = field("error", default=None)
    details: str | None = field("details", default=None)


class OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress(Model):
    """From address of an outbound messaging messaging campaign configuration change email configuration. In
    OutboundMessagingMessagingCampaignConfigChangeEmailConfig.
    """

    friendly_name: str | None = field("friendlyName", default=None)
    local_part: str | None = field("localPart", default=None)
    domain: OutboundMessagingMessagingCampaignConfigChangeUriReference | None = field("domain", default=None)


class OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign(Model):
    """An outbound messaging messaging campaign configuration change messaging campaign: campaign status, callable time
    set, contact list and 15 more. Event of v2.outbound.messagingcampaigns.{id}.
    """

    campaign_status: Literal[
        "on", "off", "complete", "stopping", "invalid",
    ] | str | None = field("campaignStatus", default=None)
    callable_time_set: OutboundMessagingMessagingCampaignConfigChangeUriReference | None = field(
        "callableTimeSet", default=None
    )
    contact_list: OutboundMessagingMessagingCampaignConfigChangeUriReference | None = field("contactList", default=None)
    dnc_lists: list[OutboundMessagingMessagingCampaignConfigChangeUriReference] | None = field("dncLists", default=None)
    contact_list_filters: list[OutboundMessagingMessagingCampaignConfigChangeUriReference] | None = field(
        "contactListFilters", default=None
    )
    always_running: bool | None = field("alwaysRunning", default=None)
    contact_sorts: list[OutboundMessagingMessagingCampaignConfigChangeContactSort] | None = field(
        "contactSorts", default=None
    )
    messages_per_minute: int | None = field("messagesPerMinute", default=None)
    rule_sets: list[OutboundMessagingMessagingCampaignConfigChangeUriReference] | None = field("ruleSets", default=None)
    sms_config: OutboundMessagingMessagingCampaignConfigChangeSmsConfig | None = field("smsConfig", default=None)
    email_config: OutboundMessagingMessagingCampaignConfigChangeEmailConfig | None = field("emailConfig", default=None)
    errors: list[OutboundMessagingMessagingCampaignConfigChangeErrorDetail] | None = field("errors", default=None)
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    division: OutboundMessagingMessagingCampaignConfigChangeUriReference | None = field("division", default=None)


class OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress(Model):
    """Reply to address of an outbound messaging messaging campaign configuration change email configuration. In
    OutboundMessagingMessagingCampaignConfigChangeEmailConfig.
    """

    domain: OutboundMessagingMessagingCampaignConfigChangeUriReference | None = field("domain", default=None)
    route: OutboundMessagingMessagingCampaignConfigChangeUriReference | None = field("route", default=None)


class OutboundMessagingMessagingCampaignConfigChangeResponseRef(Model):
    """Reference to an outbound messaging messaging campaign configuration change by its id. In
    OutboundMessagingMessagingCampaignConfigChangeEmailConfig and 1 more.
    """

    id: str | None = field("id", default=None)


class OutboundMessagingMessagingCampaignConfigChangeSmsConfig(Model):
    """SMS configuration of an outbound messaging messaging campaign configuration change messaging campaign. In
    OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign.
    """

    message_column: str | None = field("messageColumn", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
    sender_sms_phone_number: OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef | None = field(
        "senderSmsPhoneNumber", default=None
    )
    content_template: OutboundMessagingMessagingCampaignConfigChangeResponseRef | None = field(
        "contentTemplate", default=None
    )


class OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef(Model):
    """Sender SMS phone number of an outbound messaging messaging campaign configuration change SMS configuration. In
    OutboundMessagingMessagingCampaignConfigChangeSmsConfig.
    """

    phone_number: str | None = field("phoneNumber", default=None)


class OutboundMessagingMessagingCampaignConfigChangeUriReference(Model):
    """Reference to an outbound messaging messaging campaign configuration change by its id and its name. In
    OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
