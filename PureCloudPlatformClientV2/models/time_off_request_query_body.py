# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DateRange


class TimeOffRequestQueryBody(Model):
    """Taken by post_workforcemanagement_managementunit_timeoffrequests_query."""

    ids: list[str] | None = field("ids", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    statuses: list[str] | None = field("statuses", default=None)
    substatuses: list[str] | None = field("substatuses", default=None)
    date_range: DateRange | None = field("dateRange", default=None)
