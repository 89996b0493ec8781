# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, ConversationSessionSummary, ConversationSummary


class ConversationSummariesGetResponse(Model):
    """Given by get_conversation_summaries."""

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    summary: ConversationSummary | None = field("summary", default=None)
    session_summaries: list[ConversationSessionSummary] | None = field("sessionSummaries", default=None)
