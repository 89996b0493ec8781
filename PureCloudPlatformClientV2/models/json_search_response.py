# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class JsonSearchResponse(Model):
    """A JSON search: total, types, results and 4 more. Answer of post_speechandtextanalytics_transcripts_search.

    Required by the platform: total, page_count, page_size, page_number, types, results.
    """

    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    types: list[str] | None = field("types", default=None)
    results: Any | None = field("results", default=None)
    aggregations: Any | None = field("aggregations", default=None)
