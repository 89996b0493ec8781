# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeBaseReference


class KnowledgeDocumentSuggestionResultDocument(Model):
    """Part of KnowledgeDocumentSuggestionResult.

    Required by the platform: id, knowledge_base, title.
    """

    id: str | None = field("id", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    title: str | None = field("title", default=None)
    self_uri: str | None = field("selfUri", default=None)
