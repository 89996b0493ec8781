# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SearchSort


class UserSearchCriteria(Model):
    """One of the queries of a user search. In UserSearchRequest.

    Required by the platform: type.
    """

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    value: str | None = field("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field("operator", default=None)
    group: list[UserSearchCriteria] | None = field("group", default=None)
    date_format: str | None = field("dateFormat", default=None)
    fields: list[str] | None = field("fields", default=None)
    type: Literal[
        "EXACT", "STARTS_WITH", "CONTAINS", "REGEX", "TERM", "TERMS", "REQUIRED_FIELDS", "MATCH_ALL", "QUERY_STRING",
    ] | str | None = field("type", default=None)


class UserSearchRequest(Model):
    """A user search: sort order, sort by, sort and 6 more. Body of post_users_search and 3 more."""

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    sort: list[SearchSort] | None = field("sort", default=None)
    expand: list[str] | None = field("expand", default=None)
    query: list[UserSearchCriteria] | None = field("query", default=None)
    integration_presence_source: Literal[
        "MicrosoftTeams", "ZoomPhone", "EightByEight",
    ] | str | None = field("integrationPresenceSource", default=None)
    enforce_permissions: bool | None = field("enforcePermissions", default=None)
