# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SearchAggregation, SearchCriteria, SearchSort


class SearchRequest(Model):
    """Taken by post_search.

    Required by the platform: types.
    """

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    sort: list[SearchSort] | None = field("sort", default=None)
    return_fields: list[str] | None = field("returnFields", default=None)
    expand: list[str] | None = field("expand", default=None)
    types: list[str] | None = field("types", default=None)
    query: list[SearchCriteria] | None = field("query", default=None)
    aggregations: list[SearchAggregation] | None = field("aggregations", default=None)
