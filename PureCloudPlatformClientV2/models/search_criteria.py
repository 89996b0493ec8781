# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SearchCriteria(Model):
    """Part of SearchRequest."""

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    value: str | None = field("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field("operator", default=None)
    group: list[SearchCriteria] | None = field("group", default=None)
    date_format: str | None = field("dateFormat", default=None)
    type: Literal[
        "EXACT", "CONTAINS", "STARTS_WITH", "REQUIRED_FIELDS", "RANGE", "DATE_RANGE", "LESS_THAN", "LESS_THAN_EQUAL_TO",
        "GREATER_THAN", "GREATER_THAN_EQUAL_TO", "SIMPLE", "TERM", "TERMS", "QUERY_STRING", "MATCH_ALL", "REGEX",
    ] | str | None = field("type", default=None)
    fields: list[str] | None = field("fields", default=None)
