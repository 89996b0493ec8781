# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ConversationSummaryTopicVirtualAgentsConversationHeadline(Model):
    """Headline of a virtual agents conversation summary event. In
    ConversationSummaryTopicVirtualAgentsConversationSummaryEvent.
    """

    text: str | None = field("text", default=None)
    description: str | None = field("description", default=None)
    score: float | None = field("score", default=None)


class ConversationSummaryTopicVirtualAgentsConversationReason(Model):
    """Reason of a virtual agents conversation summary event. In
    ConversationSummaryTopicVirtualAgentsConversationSummaryEvent.
    """

    text: str | None = field("text", default=None)
    description: str | None = field("description", default=None)
    score: float | None = field("score", default=None)


class ConversationSummaryTopicVirtualAgentsConversationResolution(Model):
    """Resolution of a virtual agents conversation summary event. In
    ConversationSummaryTopicVirtualAgentsConversationSummaryEvent.
    """

    text: str | None = field("text", default=None)
    description: str | None = field("description", default=None)
    resolution_value: str | None = field("resolutionValue", default=None)
    score: float | None = field("score", default=None)


class ConversationSummaryTopicVirtualAgentsConversationSummary(Model):
    """Summary of a virtual agents conversation summary event. In
    ConversationSummaryTopicVirtualAgentsConversationSummaryEvent.
    """

    text: str | None = field("text", default=None)
    score: float | None = field("score", default=None)


class ConversationSummaryTopicVirtualAgentsConversationSummaryEvent(Model):
    """A virtual agents conversation summary event: conversation id, participants, communication ids and 14 more. Event
    of v2.bot.conversation.{id}.conversations.summaries.
    """

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


class ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant(Model):
    """Last edited by of a virtual agents conversation summary event. In
    ConversationSummaryTopicVirtualAgentsConversationSummaryEvent.
    """

    user_id: str | None = field("userId", default=None)
    purpose: Literal["UNKNOWN", "ACD", "AGENT", "CUSTOMER", "WORKFLOW"] | str | None = field("purpose", default=None)


class ConversationSummaryTopicVirtualAgentsConversationWrapUpCode(Model):
    """One of the wrap up codes of a virtual agents conversation summary event. In
    ConversationSummaryTopicVirtualAgentsConversationSummaryEvent.
    """

    wrap_up_code_id: str | None = field("wrapUpCodeId", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    score: float | None = field("score", default=None)


class ConversationSummaryTopicVirtualAgentsTriggerSource(Model):
    """Trigger source of a virtual agents conversation summary event. In
    ConversationSummaryTopicVirtualAgentsConversationSummaryEvent.
    """

    source_type: Literal[
        "UNKNOWN", "AGENT_ASSISTANT", "PROGRAM", "FLOW", "COPILOT",
    ] | str | None = field("sourceType", default=None)
    source_id: str | None = field("sourceId", default=None)
