# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_video_event_topic_phone_number_column import QueueConversationVideoEventTopicPhoneNumberColumn


class QueueConversationVideoEventTopicDialerPreview(Model):
    """QueueConversationVideoEventTopicDialerPreview of the Platform API."""

    id: str | None = field("id", default=None)
    contact_id: str | None = field("contactId", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
    campaign_id: str | None = field("campaignId", default=None)
    phone_number_columns: list[QueueConversationVideoEventTopicPhoneNumberColumn] | None = field(
        "phoneNumberColumns", default=None
    )
