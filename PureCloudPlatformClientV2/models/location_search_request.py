# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LocationSearchCriteria, SearchSort


class LocationSearchRequest(Model):
    """Taken by post_locations_search."""

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    sort: list[SearchSort] | None = field("sort", default=None)
    expand: list[str] | None = field("expand", default=None)
    query: list[LocationSearchCriteria] | None = field("query", default=None)
