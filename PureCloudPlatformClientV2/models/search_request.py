# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field as field_

if TYPE_CHECKING:
    from typing import Literal

    from . import SearchSort


class SearchAggregation(Model):
    """One of the aggregations of a search. In SearchRequest."""

    field: str | None = field_("field", default=None)
    name: str | None = field_("name", default=None)
    type: Literal[
        "COUNT", "SUM", "AVERAGE", "TERM", "CONTAINS", "STARTS_WITH", "ENDS_WITH",
    ] | str | None = field_("type", default=None)
    value: str | None = field_("value", default=None)
    size: int | None = field_("size", default=None)
    order: list[str] | None = field_("order", default=None)


class SearchCriteria(Model):
    """One of the queries of a search. In SearchRequest."""

    end_value: str | None = field_("endValue", default=None)
    values: list[str] | None = field_("values", default=None)
    start_value: str | None = field_("startValue", default=None)
    value: str | None = field_("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field_("operator", default=None)
    group: list[SearchCriteria] | None = field_("group", default=None)
    date_format: str | None = field_("dateFormat", default=None)
    type: Literal[
        "EXACT", "CONTAINS", "STARTS_WITH", "REQUIRED_FIELDS", "RANGE", "DATE_RANGE", "LESS_THAN", "LESS_THAN_EQUAL_TO",
        "GREATER_THAN", "GREATER_THAN_EQUAL_TO", "SIMPLE", "TERM", "TERMS", "QUERY_STRING", "MATCH_ALL", "REGEX",
    ] | str | None = field_("type", default=None)
    fields: list[str] | None = field_("fields", default=None)


class SearchRequest(Model):
    """A search: types, sort order, sort by and 7 more. Body of post_search.

    Required by the platform: types.
    """

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field_("sortOrder", default=None)
    sort_by: str | None = field_("sortBy", default=None)
    page_size: int | None = field_("pageSize", default=None)
    page_number: int | None = field_("pageNumber", default=None)
    sort: list[SearchSort] | None = field_("sort", default=None)
    return_fields: list[str] | None = field_("returnFields", default=None)
    expand: list[str] | None = field_("expand", default=None)
    types: list[str] | None = field_("types", default=None)
    query: list[SearchCriteria] | None = field_("query", default=None)
    aggregations: list[SearchAggregation] | None = field_("aggregations", default=None)
