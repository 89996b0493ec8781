# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class JsonNodeSearchResponse(Model):
    """A JSON node search: total, types, results and 7 more. Answer of get_search and 4 more.

    Required by the platform: total, page_count, page_size, page_number, types, results.
    """

    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    previous_page: str | None = field("previousPage", default=None)
    current_page: str | None = field("currentPage", default=None)
    next_page: str | None = field("nextPage", default=None)
    types: list[str] | None = field("types", default=None)
    results: Any | None = field("results", default=None)
    aggregations: Any | None = field("aggregations", default=None)
