# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, ConversationSessionSummary, ConversationSummary


class ConversationSummariesGetResponse(Model):
    conversation: AddressableEntityRef | None = field("conversation", default=None)
    summary: ConversationSummary | None = field("summary", default=None)
    session_summaries: list[ConversationSessionSummary] | None = field("sessionSummaries", default=None)
