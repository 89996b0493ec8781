# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DocumentCategoryInput(Model):
    """Reference to a document category input by its id. In KnowledgeCategoryRequest and 2 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
