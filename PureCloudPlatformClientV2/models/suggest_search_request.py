# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SuggestSearchCriteria(Model):
    """One of the queries of a suggest search. In SuggestSearchRequest."""

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    value: str | None = field("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field("operator", default=None)
    group: list[SuggestSearchCriteria] | None = field("group", default=None)
    date_format: str | None = field("dateFormat", default=None)
    fields: list[str] | None = field("fields", default=None)


class SuggestSearchRequest(Model):
    """A suggest search: types, query and expand. Body of post_search_suggest.

    Required by the platform: types, query.
    """

    expand: list[str] | None = field("expand", default=None)
    types: list[str] | None = field("types", default=None)
    query: list[SuggestSearchCriteria] | None = field("query", default=None)
