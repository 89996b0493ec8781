# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentCategoryInput


class KnowledgeCategoryRequest(Model):
    """A knowledge category: name, description, parent and 2 more. Body of
    patch_knowledge_knowledgebase_language_category and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    parent: DocumentCategoryInput | None = field("parent", default=None)
    self_uri: str | None = field("selfUri", default=None)
