# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentUser(Model):
    """Reference to a learning assignment user by its id, its name and its address. In LearningAssignmentUserListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LearningAssignmentUserListing(Model):
    """Page of learning assignment users. Answer of post_learning_rules_query."""

    entities: list[LearningAssignmentUser] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    unfiltered_total: int | None = field("unfilteredTotal", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
