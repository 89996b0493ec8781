# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ContactSort, DomainEntityRef, DynamicContactQueueingSettings, RestErrorDetail


class EmailConfig(Model):
    """Email configuration of a messaging campaign. In MessagingCampaign.

    Required by the platform: email_columns, from_address.
    """

    email_columns: list[str] | None = field("emailColumns", default=None)
    content_template: DomainEntityRef | None = field("contentTemplate", default=None)
    from_address: FromEmailAddress | None = field("fromAddress", default=None)
    reply_to_address: ReplyToEmailAddress | None = field("replyToAddress", default=None)


class FromEmailAddress(Model):
    """From address of an email configuration. In EmailConfig.

    Required by the platform: domain.
    """

    domain: DomainEntityRef | None = field("domain", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    local_part: str | None = field("localPart", default=None)


class MessagingCampaign(Model):
    """A messaging campaign, kept at /api/v2/outbound/messagingcampaigns/{messagingCampaignId}. Answer of
    delete_outbound_messagingcampaign and 3 more; body of post_outbound_messagingcampaigns and 1 more.

    Required by the platform: contact_list, messages_per_minute.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    division: DomainEntityRef | None = field("division", default=None)
    campaign_status: Literal[
        "on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping",
    ] | str | None = field("campaignStatus", default=None)
    callable_time_set: DomainEntityRef | None = field("callableTimeSet", default=None)
    contact_list: DomainEntityRef | None = field("contactList", default=None)
    dnc_lists: list[DomainEntityRef] | None = field("dncLists", default=None)
    always_running: bool | None = field("alwaysRunning", default=None)
    contact_sorts: list[ContactSort] | None = field("contactSorts", default=None)
    messages_per_minute: int | None = field("messagesPerMinute", default=None)
    rule_sets: list[DomainEntityRef] | None = field("ruleSets", default=None)
    contact_list_filters: list[DomainEntityRef] | None = field("contactListFilters", default=None)
    errors: list[RestErrorDetail] | None = field("errors", default=None)
    dynamic_contact_queueing_settings: DynamicContactQueueingSettings | None = field(
        "dynamicContactQueueingSettings", default=None
    )
    email_config: EmailConfig | None = field("emailConfig", default=None)
    sms_config: SmsConfig | None = field("smsConfig", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ReplyToEmailAddress(Model):
    """Reply to address of an email configuration. In EmailConfig.

    Required by the platform: domain, route.
    """

    domain: DomainEntityRef | None = field("domain", default=None)
    route: DomainEntityRef | None = field("route", default=None)


class SmsConfig(Model):
    """SMS configuration of a messaging campaign. In MessagingCampaign.

    Required by the platform: message_column, phone_column, sender_sms_phone_number.
    """

    message_column: str | None = field("messageColumn", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
    sender_sms_phone_number: SmsPhoneNumberRef | None = field("senderSmsPhoneNumber", default=None)
    content_template: DomainEntityRef | None = field("contentTemplate", default=None)


class SmsPhoneNumberRef(Model):
    """Sender SMS phone number of an SMS configuration. In SmsConfig.

    Required by the platform: phone_number.
    """

    phone_number: str | None = field("phoneNumber", default=None)
    self_uri: str | None = field("selfUri", default=None)
