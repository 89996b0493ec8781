# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GKNDocumentationResult(Model):
    """One of the items of a GKN documentation search response. In GKNDocumentationSearchResponse."""

    content: str | None = field("content", default=None)
    link: str | None = field("link", default=None)
    title: str | None = field("title", default=None)
    type: str | None = field("_type", default=None)


class GKNDocumentationSearchResponse(Model):
    """Results: GKN documentation results. Answer of get_documentation_gkn_search and 1 more.

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
    results: list[GKNDocumentationResult] | None = field("results", default=None)
