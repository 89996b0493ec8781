# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerContactlistfilterConfigChangeContactListFilter(Model):
    """A dialer contactlistfilter configuration change contact list filter: contact list, contact list columns, clauses
    and 7 more. Event of v2.outbound.contactlistfilters.{id}.
    """

    contact_list: DialerContactlistfilterConfigChangeUriReference | None = field("contactList", default=None)
    contact_list_columns: list[str] | None = field("contactListColumns", default=None)
    clauses: list[DialerContactlistfilterConfigChangeFilterClause] | None = field("clauses", default=None)
    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerContactlistfilterConfigChangeFilterClause(Model):
    """One of the clauses of a dialer contactlistfilter configuration change contact list filter. In
    DialerContactlistfilterConfigChangeContactListFilter.
    """

    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
    predicates: list[DialerContactlistfilterConfigChangeFilterPredicate] | None = field("predicates", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerContactlistfilterConfigChangeFilterPredicate(Model):
    """One of the predicates of a dialer contactlistfilter configuration change filter clause. In
    DialerContactlistfilterConfigChangeFilterClause.
    """

    column: str | None = field("column", default=None)
    column_type: Literal["numeric", "alphabetic"] | str | None = field("columnType", default=None)
    operator: Literal[
        "EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH",
        "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "IN",
    ] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: DialerContactlistfilterConfigChangeRange | None = field("range", default=None)
    inverted: bool | None = field("inverted", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerContactlistfilterConfigChangeRange(Model):
    """Range of a dialer contactlistfilter configuration change filter predicate. In
    DialerContactlistfilterConfigChangeFilterPredicate.
    """

    min: str | None = field("min", default=None)
    max: str | None = field("max", default=None)
    min_inclusive: bool | None = field("minInclusive", default=None)
    max_inclusive: bool | None = field("maxInclusive", default=None)
    in_set: list[str] | None = field("inSet", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerContactlistfilterConfigChangeUriReference(Model):
    """Reference to a dialer contactlistfilter configuration change by its id and its name. In
    DialerContactlistfilterConfigChangeContactListFilter.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
