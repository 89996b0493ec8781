# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactCallbackRequest(Model):
    """A contact callback: campaign id, contact list id, contact id and 2 more. Answer of
    post_outbound_campaign_callback_schedule; body of post_outbound_campaign_callback_schedule.

    Required by the platform: campaign_id, contact_list_id, contact_id, phone_column, schedule.
    """

    campaign_id: str | None = field("campaignId", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
    contact_id: str | None = field("contactId", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
    schedule: str | None = field("schedule", default=None)
