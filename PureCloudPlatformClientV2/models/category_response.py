# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import KnowledgeBaseReference


class CategoryReference(Model):
    """Parent category of a category. In CategoryResponse.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    parent_category: CategoryReference | None = field("parentCategory", default=None)
    self_uri: str | None = field("selfUri", default=None)


class CategoryResponse(Model):
    """A category, kept at /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}. Answer of
    delete_knowledge_knowledgebase_category and 3 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    external_id: str | None = field("externalId", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    parent_category: CategoryReference | None = field("parentCategory", default=None)
    document_count: int | None = field("documentCount", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    self_uri: str | None = field("selfUri", default=None)
