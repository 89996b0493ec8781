# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class GroupSearchCriteria(Model):
    """Part of GroupSearchRequest.

    Required by the platform: type.
    """

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    value: str | None = field("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field("operator", default=None)
    group: list[GroupSearchCriteria] | None = field("group", default=None)
    date_format: str | None = field("dateFormat", default=None)
    type: Literal[
        "EXACT", "STARTS_WITH", "CONTAINS", "REGEX", "TERM", "TERMS", "REQUIRED_FIELDS", "MATCH_ALL",
    ] | str | None = field("type", default=None)
    fields: list[str] | None = field("fields", default=None)
