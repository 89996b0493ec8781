# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeCategory


class CategoryListing(Model):
    """Page of knowledge categories. Answer of get_knowledge_knowledgebase_language_categories."""

    entities: list[KnowledgeCategory] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
