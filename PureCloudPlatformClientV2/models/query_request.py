# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AttributeFilterItem, ContentFilterItem, SortItem


class QueryRequest(Model):
    """Taken by post_contentmanagement_query."""

    query_phrase: str | None = field("queryPhrase", default=None)
    page_number: int | None = field("pageNumber", default=None)
    page_size: int | None = field("pageSize", default=None)
    facet_name_requests: list[str] | None = field("facetNameRequests", default=None)
    sort: list[SortItem] | None = field("sort", default=None)
    filters: list[ContentFilterItem] | None = field("filters", default=None)
    attribute_filters: list[AttributeFilterItem] | None = field("attributeFilters", default=None)
    include_shares: bool | None = field("includeShares", default=None)
