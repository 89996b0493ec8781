# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Category(Model):
    """One of the items of a category entity listing. In CategoryEntityListing."""

    name: str | None = field("name", default=None)


class CategoryEntityListing(Model):
    """Page of categories. Answer of get_integrations_actions_categories."""

    entities: list[Category] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
