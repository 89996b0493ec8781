# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        ConversationSummaryTopicVirtualAgentsConversationHeadline, ConversationSummaryTopicVirtualAgentsConversationReason,
        ConversationSummaryTopicVirtualAgentsConversationResolution,
        ConversationSummaryTopicVirtualAgentsConversationSummary,
        ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant,
        ConversationSummaryTopicVirtualAgentsConversationWrapUpCode, ConversationSummaryTopicVirtualAgentsTriggerSource,
    )


class ConversationSummaryTopicVirtualAgentsConversationSummaryEvent(Model):
    conversation_id: str | None = field("conversationId", default=None)
    participants: list[ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant] | None = field(
        "participants", default=None
    )
    communication_ids: list[str] | None = field("communicationIds", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    message_type: Literal[
        "UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "INSTAGRAM", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN",
    ] | str | None = field("messageType", default=None)
    media_type: Literal["UNKNOWN", "MESSAGE", "CALL", "EMAIL"] | str | None = field("mediaType", default=None)
    summary_id: str | None = field("summaryId", default=None)
    language: str | None = field("language", default=None)
    summary: ConversationSummaryTopicVirtualAgentsConversationSummary | None = field("summary", default=None)
    headline: ConversationSummaryTopicVirtualAgentsConversationHeadline | None = field("headline", default=None)
    reason: ConversationSummaryTopicVirtualAgentsConversationReason | None = field("reason", default=None)
    resolution: ConversationSummaryTopicVirtualAgentsConversationResolution | None = field("resolution", default=None)
    wrap_up_codes: list[ConversationSummaryTopicVirtualAgentsConversationWrapUpCode] | None = field(
        "wrapUpCodes", default=None
    )
    trigger_source: ConversationSummaryTopicVirtualAgentsTriggerSource | None = field("triggerSource", default=None)
    last_edited_by: ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant | None = field(
        "lastEditedBy", default=None
    )
    error_type: Literal[
        "UNKNOWN", "CONVERSATION_TOO_LONG", "CONVERSATION_TOO_SHORT",
    ] | str | None = field("errorType", default=None)
    duration_ms: int | None = field("durationMs", default=None)
