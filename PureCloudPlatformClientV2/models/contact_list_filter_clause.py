# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContactListFilterClause(Model):
    """One of the clauses of contact bulk search criteria. In ContactBulkSearchCriteria and 1 more."""

    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
    predicates: list[ContactListFilterPredicate] | None = field("predicates", default=None)


class ContactListFilterPredicate(Model):
    """One of the predicates of a contact list filter clause. In ContactListFilterClause."""

    column: str | None = field("column", default=None)
    column_type: Literal["numeric", "alphabetic"] | str | None = field("columnType", default=None)
    operator: Literal[
        "EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH",
        "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "IN",
    ] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: ContactListFilterRange | None = field("range", default=None)
    inverted: bool | None = field("inverted", default=None)


class ContactListFilterRange(Model):
    """Range of a contact list filter predicate. In ContactListFilterPredicate."""

    min: str | None = field("min", default=None)
    max: str | None = field("max", default=None)
    min_inclusive: bool | None = field("minInclusive", default=None)
    max_inclusive: bool | None = field("maxInclusive", default=None)
    in_set: list[str] | None = field("inSet", default=None)
