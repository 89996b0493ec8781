# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class WorkitemQueryJobCreate(Model):
    """A work item query job to create: filters, query filters, expands and 6 more. Body of
    post_taskmanagement_workitems_query_jobs.

    Required by the platform: filters.
    """

    page_size: int | None = field("pageSize", default=None, minimum=1, maximum=200)
    page_number: int | None = field("pageNumber", default=None, minimum=1)
    filters: list[WorkitemQueryJobFilter] | None = field("filters", default=None)
    query_filters: list[WorkitemQueryJobQueryFilters] | None = field("queryFilters", default=None)
    expands: list[str] | None = field("expands", default=None)
    attributes: list[str] | None = field("attributes", default=None)
    sort: WorkitemQueryJobSort | None = field("sort", default=None)
    date_interval_start: datetime | None = field("dateIntervalStart", default=None)
    date_interval_end: datetime | None = field("dateIntervalEnd", default=None)


class WorkitemQueryJobFilter(Model):
    """One of the filters of a work item query job. In WorkitemQueryJobCreate.

    Required by the platform: name, operator, values.
    """

    name: str | None = field("name", default=None)
    operator: Literal[
        "EQ", "NEQ", "GT", "LT", "GTE", "LTE", "IN", "CONTAINS", "BETWEEN", "BEGINS_WITH",
    ] | str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)


class WorkitemQueryJobQueryFilters(Model):
    """One of the query filters of a work item query job. In WorkitemQueryJobCreate.

    Required by the platform: name, criteria.
    """

    name: Literal["customFields"] | str | None = field("name", default=None)
    operator: Literal["AND", "OR"] | str | None = field("operator", default=None)
    criteria: list[WorkitemQueryJobQueryFiltersCriteria] | None = field("criteria", default=None)


class WorkitemQueryJobQueryFiltersCriteria(Model):
    """One of the criteria of work item query job query filters. In WorkitemQueryJobQueryFilters.

    Required by the platform: predicates.
    """

    operator: Literal["AND", "OR"] | str | None = field("operator", default=None)
    predicates: list[WorkitemQueryJobQueryFiltersPredicate] | None = field("predicates", default=None)


class WorkitemQueryJobQueryFiltersPredicate(Model):
    """One of the predicates of work item query job query filters criteria. In WorkitemQueryJobQueryFiltersCriteria.

    Required by the platform: name, operator.
    """

    name: str | None = field("name", default=None)
    operator: Literal[
        "EQ", "NEQ", "GT", "LT", "GTE", "LTE", "IN", "CONTAINS", "BETWEEN", "BEGINS_WITH", "EXISTS",
    ] | str | None = field("operator", default=None)
    values: list[Any] | None = field("values", default=None)


class WorkitemQueryJobSort(Model):
    """Sort of a work item query job. In WorkitemQueryJobCreate."""

    name: Literal["dateDue", "priority"] | str | None = field("name", default=None)
    ascending: bool | None = field("ascending", default=None)
