# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DateRange(Model):
    """Date range of a time off request query. In TimeOffRequestQueryBody."""

    start_date: str | None = field("startDate", default=None)
    end_date: str | None = field("endDate", default=None)


class TimeOffRequestQueryBody(Model):
    """A time off request query: ids, user ids, statuses and 2 more. Body of
    post_workforcemanagement_managementunit_timeoffrequests_query.
    """

    ids: list[str] | None = field("ids", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    statuses: list[str] | None = field("statuses", default=None)
    substatuses: list[str] | None = field("substatuses", default=None)
    date_range: DateRange | None = field("dateRange", default=None)
