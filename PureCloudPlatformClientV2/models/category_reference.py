# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CategoryReference(Model):
    """Part of CategoryResponse.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    parent_category: CategoryReference | None = field("parentCategory", default=None)
    self_uri: str | None = field("selfUri", default=None)
