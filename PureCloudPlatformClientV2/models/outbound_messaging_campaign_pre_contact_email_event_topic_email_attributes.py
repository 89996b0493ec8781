# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes(Model):
    email_subject: str | None = field("emailSubject", default=None)
    configured_email_address: str | None = field("configuredEmailAddress", default=None)
    contact_email_address: str | None = field("contactEmailAddress", default=None)
    reply_to_address: str | None = field("replyToAddress", default=None)
    contact_email_column_name: str | None = field("contactEmailColumnName", default=None)
