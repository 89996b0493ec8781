# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field as field_

if TYPE_CHECKING:
    from typing import Literal

    from . import SearchSort


class DocumentationV2SearchAggregation(Model):
    """One of the aggregations of a documentation V2 search. In DocumentationV2SearchRequest."""

    field: str | None = field_("field", default=None)
    name: str | None = field_("name", default=None)
    type: Literal["TERM", "COUNT"] | str | None = field_("type", default=None)
    value: str | None = field_("value", default=None)
    size: int | None = field_("size", default=None)
    order: list[str] | None = field_("order", default=None)


class DocumentationV2SearchCriteria(Model):
    """One of the queries of a documentation V2 search. In DocumentationV2SearchRequest."""

    end_value: str | None = field_("endValue", default=None)
    values: list[str] | None = field_("values", default=None)
    start_value: str | None = field_("startValue", default=None)
    value: str | None = field_("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field_("operator", default=None)
    group: list[DocumentationV2SearchCriteria] | None = field_("group", default=None)
    date_format: str | None = field_("dateFormat", default=None)
    type: Literal["SIMPLE", "EXACT"] | str | None = field_("type", default=None)
    fields: list[str] | None = field_("fields", default=None)


class DocumentationV2SearchRequest(Model):
    """A documentation V2 search: types, sort order, sort by and 5 more. Body of post_documentation_all_search.

    Required by the platform: types.
    """

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field_("sortOrder", default=None)
    sort_by: str | None = field_("sortBy", default=None)
    page_size: int | None = field_("pageSize", default=None)
    page_number: int | None = field_("pageNumber", default=None)
    sort: list[SearchSort] | None = field_("sort", default=None)
    types: list[str] | None = field_("types", default=None)
    query: list[DocumentationV2SearchCriteria] | None = field_("query", default=None)
    aggregations: list[DocumentationV2SearchAggregation] | None = field_("aggregations", default=None)
