# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CategoryUpdateRequest(Model):
    """A category to change: name, parent category id, description and 3 more. Body of
    patch_knowledge_knowledgebase_category.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    parent_category_id: str | None = field("parentCategoryId", default=None)
    description: str | None = field("description", default=None)
    external_id: str | None = field("externalId", default=None)
    self_uri: str | None = field("selfUri", default=None)
