# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, Entity, SuggestionKnowledgeAnswer, UserReference


class Article(Model):
    """Article of a suggestion. In Suggestion."""

    title: str | None = field("title", default=None)
    uri: str | None = field("uri", default=None)
    snippets: list[str] | None = field("snippets", default=None)
    confidence: float | None = field("confidence", default=None)
    metadata: dict[str, MetadataAttribute] | None = field("metadata", default=None)
    version: AddressableEntityRef | None = field("version", default=None)
    variations: list[AddressableEntityRef] | None = field("variations", default=None)


class Faq(Model):
    """FAQ of a suggestion. In Suggestion."""

    question: str | None = field("question", default=None)
    answer: str | None = field("answer", default=None)
    source_uri: str | None = field("sourceUri", default=None)
    document_url: str | None = field("documentUrl", default=None)
    document_display_name: str | None = field("documentDisplayName", default=None)
    confidence: float | None = field("confidence", default=None)


class MetadataAttribute(Model):
    """One, by key, of the metadata of an article. In Article."""

    value: str | None = field("value", default=None)


class Suggestion(Model):
    """A suggestion, kept at /api/v2/conversations/{conversationId}/suggestions/{suggestionId}. Answer of
    get_conversation_suggestion.
    """

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


class SuggestionCannedResponse(Model):
    """Canned response of a suggestion. In Suggestion."""

    response: AddressableEntityRef | None = field("response", default=None)
    library: AddressableEntityRef | None = field("library", default=None)


class SuggestionContext(Model):
    """Context of a suggestion. In Suggestion."""

    queue: AddressableEntityRef | None = field("queue", default=None)
    media_type: Literal["Message", "Voice", "Unknown"] | str | None = field("mediaType", default=None)
    user: UserReference | None = field("user", default=None)
    external_contact: AddressableEntityRef | None = field("externalContact", default=None)
    utterance: Entity | None = field("utterance", default=None)
    message: AddressableEntityRef | None = field("message", default=None)
    query_statement: str | None = field("queryStatement", default=None)


class SuggestionKnowledgeArticle(Model):
    """Knowledge article of a suggestion. In Suggestion."""

    title: str | None = field("title", default=None)
    snippets: list[str] | None = field("snippets", default=None)
    document: AddressableEntityRef | None = field("document", default=None)
    version: AddressableEntityRef | None = field("version", default=None)
    knowledge_answer: SuggestionKnowledgeAnswer | None = field("knowledgeAnswer", default=None)
    variations: list[AddressableEntityRef] | None = field("variations", default=None)


class SuggestionKnowledgeSearch(Model):
    """Knowledge search of a suggestion. In Suggestion."""

    title: str | None = field("title", default=None)
    snippets: list[str] | None = field("snippets", default=None)
    confidence: float | None = field("confidence", default=None)
    search_id: str | None = field("searchId", default=None)
    document: AddressableEntityRef | None = field("document", default=None)
    version: AddressableEntityRef | None = field("version", default=None)
    knowledge_answer: SuggestionKnowledgeAnswer | None = field("knowledgeAnswer", default=None)
    variations: list[AddressableEntityRef] | None = field("variations", default=None)


class SuggestionScript(Model):
    """Script of a suggestion. In Suggestion."""

    script: AddressableEntityRef | None = field("script", default=None)
    page: AddressableEntityRef | None = field("page", default=None)
    data: dict[str, str] | None = field("data", default=None)
