# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WorkitemQueryJobFilter, WorkitemQueryJobQueryFilters, WorkitemQueryJobSort


class WorkitemQueryJobCreate(Model):
    """Taken by post_taskmanagement_workitems_query_jobs.

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
