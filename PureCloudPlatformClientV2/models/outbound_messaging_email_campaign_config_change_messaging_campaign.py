# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        OutboundMessagingEmailCampaignConfigChangeContactSort, OutboundMessagingEmailCampaignConfigChangeEmailConfig,
        OutboundMessagingEmailCampaignConfigChangeErrorDetail, OutboundMessagingEmailCampaignConfigChangeSmsConfig,
        OutboundMessagingEmailCampaignConfigChangeUriReference,
    )


class OutboundMessagingEmailCampaignConfigChangeMessagingCampaign(Model):
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
