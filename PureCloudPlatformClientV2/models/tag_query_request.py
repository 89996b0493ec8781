# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TagQueryRequest(Model):
    """A tag query: query and 2 more. Body of post_contentmanagement_workspace_tagvalues_query."""

    query: str | None = field("query", default=None)
    page_number: int | None = field("pageNumber", default=None)
    page_size: int | None = field("pageSize", default=None)
