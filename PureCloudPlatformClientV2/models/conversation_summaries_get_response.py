# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef
    from .conversation_session_summary import ConversationSessionSummary
    from .conversation_summary import ConversationSummary


class ConversationSummariesGetResponse(Model):
    """ConversationSummariesGetResponse of the Platform API."""

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    summary: ConversationSummary | None = field("summary", default=None)
    session_summaries: list[ConversationSessionSummary] | None = field("sessionSummaries", default=None)
