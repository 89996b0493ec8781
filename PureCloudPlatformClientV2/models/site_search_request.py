# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SearchSort


class SiteSearchCriteria(Model):
    """One of the queries of a site search. In SiteSearchRequest.

    Required by the platform: type.
    """

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    value: str | None = field("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field("operator", default=None)
    group: list[SiteSearchCriteria] | None = field("group", default=None)
    date_format: str | None = field("dateFormat", default=None)
    type: Literal["EXACT", "CONTAINS"] | str | None = field("type", default=None)
    fields: list[str] | None = field("fields", default=None)


class SiteSearchRequest(Model):
    """A site search: sort order, sort by, sort and 4 more. Body of post_telephony_providers_edges_sites_search."""

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    sort: list[SearchSort] | None = field("sort", default=None)
    expand: list[str] | None = field("expand", default=None)
    query: list[SiteSearchCriteria] | None = field("query", default=None)
