# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ResponseAssetFilter(Model):
    """One of the queries of a response asset search. In ResponseAssetSearchRequest."""

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    fields: list[str] | None = field("fields", default=None)
    value: str | None = field("value", default=None)
    type: Literal[
        "TERM", "TERMS", "STARTS_WITH", "RANGE", "GREATER_THAN_EQUAL_TO", "LESS_THAN_EQUAL_TO", "DATE_RANGE",
    ] | str | None = field("type", default=None)


class ResponseAssetSearchRequest(Model):
    """A response asset search: query, sort order, sort by and 2 more. Body of
    post_responsemanagement_responseassets_search.

    Required by the platform: query.
    """

    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    sort_order: Literal["ASC", "DESC"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    query: list[ResponseAssetFilter] | None = field("query", default=None)
