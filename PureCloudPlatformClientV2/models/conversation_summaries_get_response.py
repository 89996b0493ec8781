# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, ConversationEditedSummary, ConversationSummaryFollowup, ConversationSummaryReason,
        ConversationSummaryResolution, ConversationSummaryWrapupCode, Entity,
    )


class ConversationSessionSummary(Model):
    """One of the session summaries of a conversation summaries get. In ConversationSummariesGetResponse."""

    text: str | None = field("text", default=None)
    status: Literal[
        "Pending", "Queued", "Started", "Completed", "Error", "Processing",
    ] | str | None = field("status", default=None)
    media_type: Literal[
        "Email", "Call", "Chat", "Message", "Webmessaging", "Unknown",
    ] | str | None = field("mediaType", default=None)
    language: str | None = field("language", default=None)
    predicted_wrapup_codes: list[ConversationSummaryWrapupCode] | None = field("predictedWrapupCodes", default=None)
    edited_summary: ConversationEditedSummary | None = field("editedSummary", default=None)
    reason: ConversationSummaryReason | None = field("reason", default=None)
    followup: ConversationSummaryFollowup | None = field("followup", default=None)
    resolution: ConversationSummaryResolution | None = field("resolution", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    id: str | None = field("id", default=None)
    confidence: float | None = field("confidence", default=None)
    participants: list[AddressableEntityRef] | None = field("participants", default=None)
    communication: Entity | None = field("communication", default=None)


class ConversationSummariesGetResponse(Model):
    """A conversation summaries get: conversation, summary and session summaries. Answer of get_conversation_summaries.
    """

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    summary: ConversationSummary | None = field("summary", default=None)
    session_summaries: list[ConversationSessionSummary] | None = field("sessionSummaries", default=None)


class ConversationSummary(Model):
    """Summary of a conversation summaries get. In ConversationSummariesGetResponse."""

    text: str | None = field("text", default=None)
    status: Literal[
        "Pending", "Queued", "Started", "Completed", "Error", "Processing",
    ] | str | None = field("status", default=None)
    media_type: Literal[
        "Email", "Call", "Chat", "Message", "Webmessaging", "Unknown",
    ] | str | None = field("mediaType", default=None)
    language: str | None = field("language", default=None)
    predicted_wrapup_codes: list[ConversationSummaryWrapupCode] | None = field("predictedWrapupCodes", default=None)
    edited_summary: ConversationEditedSummary | None = field("editedSummary", default=None)
    reason: ConversationSummaryReason | None = field("reason", default=None)
    followup: ConversationSummaryFollowup | None = field("followup", default=None)
    resolution: ConversationSummaryResolution | None = field("resolution", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    id: str | None = field("id", default=None)
    confidence: float | None = field("confidence", default=None)
    participants: list[AddressableEntityRef] | None = field("participants", default=None)
