# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SearchSort


class TeamSearchCriteria(Model):
    """One of the queries of a team search. In TeamSearchRequest.

    Required by the platform: type.
    """

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    value: str | None = field("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field("operator", default=None)
    group: list[TeamSearchCriteria] | None = field("group", default=None)
    date_format: str | None = field("dateFormat", default=None)
    fields: list[str] | None = field("fields", default=None)
    type: Literal["EXACT", "STARTS_WITH"] | str | None = field("type", default=None)


class TeamSearchRequest(Model):
    """A team search: query, sort order, sort by and 3 more. Body of post_teams_search.

    Required by the platform: query.
    """

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    sort: list[SearchSort] | None = field("sort", default=None)
    query: list[TeamSearchCriteria] | None = field("query", default=None)
