# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class DocumentationResult(Model):
    """One of the items of a documentation search response. In DocumentationSearchResponse.

    Required by the platform: id.
    """

    id: int | None = field("id", default=None)
    categories: list[int] | None = field("categories", default=None)
    description: str | None = field("description", default=None)
    content: str | None = field("content", default=None)
    excerpt: str | None = field("excerpt", default=None)
    link: str | None = field("link", default=None)
    modified: datetime | None = field("modified", default=None)
    name: str | None = field("name", default=None)
    service: list[int] | None = field("service", default=None)
    slug: str | None = field("slug", default=None)
    title: str | None = field("title", default=None)
    get_type: str | None = field("get_type", default=None)
    facet_feature: list[int] | None = field("facet_feature", default=None)
    facet_role: list[int] | None = field("facet_role", default=None)
    facet_service: list[int] | None = field("facet_service", default=None)
    faq_categories: list[int] | None = field("faq_categories", default=None)
    releasenote_category: list[int] | None = field("releasenote_category", default=None)
    releasenote_tag: list[int] | None = field("releasenote_tag", default=None)
    service_area: list[int] | None = field("service-area", default=None)
    video_categories: list[int] | None = field("video_categories", default=None)


class DocumentationSearchResponse(Model):
    """Results: documentation results. Answer of get_documentation_search and 1 more.

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
    results: list[DocumentationResult] | None = field("results", default=None)
