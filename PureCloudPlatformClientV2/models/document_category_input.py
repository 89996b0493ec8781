# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DocumentCategoryInput(Model):
    """Part of KnowledgeCategoryRequest and 2 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
