# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, Article, Faq, SuggestionCannedResponse, SuggestionContext, SuggestionKnowledgeArticle,
        SuggestionKnowledgeSearch, SuggestionScript,
    )


class Suggestion(Model):
    """Given by get_conversation_suggestion."""

    id: str | None = field("id", default=None)
    type: Literal[
        "Faq", "Article", "KnowledgeArticle", "KnowledgeSearch", "CannedResponse", "Script",
    ] | str | None = field("type", default=None)
    faq: Faq | None = field("faq", default=None)
    article: Article | None = field("article", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    answer_record_id: str | None = field("answerRecordId", default=None)
    trigger_type: Literal[
        "Unknown", "Fallback", "ConversationStart", "ConversationTransfer", "ConversationEnd", "Intent",
    ] | str | None = field("triggerType", default=None)
    context: SuggestionContext | None = field("context", default=None)
    state: Literal["Suggested", "Accepted", "Dismissed", "Failed", "Rated"] | str | None = field("state", default=None)
    knowledge_search: SuggestionKnowledgeSearch | None = field("knowledgeSearch", default=None)
    knowledge_article: SuggestionKnowledgeArticle | None = field("knowledgeArticle", default=None)
    canned_response: SuggestionCannedResponse | None = field("cannedResponse", default=None)
    script: SuggestionScript | None = field("script", default=None)
    self_uri: str | None = field("selfUri", default=None)
    conversation: AddressableEntityRef | None = field("conversation", default=None)
    assistant: AddressableEntityRef | None = field("assistant", default=None)
