# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AttributeFilterItem(Model):
    """One of the attribute filters of a query. In QueryRequest."""

    id: str | None = field("id", default=None)
    operator: Literal[
        "IN", "RANGE", "EQUALS", "NOTEQUALS", "LESSTHAN", "LESSTHANEQUALS", "GREATERTHAN", "GREATERTHANEQUALS",
        "CONTAINS",
    ] | str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)


class ContentFilterItem(Model):
    """One of the filters of a query. In QueryRequest."""

    name: str | None = field("name", default=None)
    type: Literal["NUMBER", "STRING", "DATE", "BOOLEAN", "LIST"] | str | None = field("type", default=None)
    operator: Literal[
        "IN", "RANGE", "EQUALS", "NOTEQUALS", "LESSTHAN", "LESSTHANEQUALS", "GREATERTHAN", "GREATERTHANEQUALS",
        "CONTAINS",
    ] | str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)


class QueryRequest(Model):
    """A query: query phrase, facet name requests, sort and 5 more. Body of post_contentmanagement_query."""

    query_phrase: str | None = field("queryPhrase", default=None)
    page_number: int | None = field("pageNumber", default=None)
    page_size: int | None = field("pageSize", default=None)
    facet_name_requests: list[str] | None = field("facetNameRequests", default=None)
    sort: list[SortItem] | None = field("sort", default=None)
    filters: list[ContentFilterItem] | None = field("filters", default=None)
    attribute_filters: list[AttributeFilterItem] | None = field("attributeFilters", default=None)
    include_shares: bool | None = field("includeShares", default=None)


class SortItem(Model):
    """One of the sorts of a query. In QueryRequest."""

    name: str | None = field("name", default=None)
    ascending: bool | None = field("ascending", default=None)
