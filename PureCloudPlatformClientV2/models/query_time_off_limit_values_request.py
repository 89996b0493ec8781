# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LocalDateRange


class QueryTimeOffLimitValuesRequest(Model):
    """Query time off limit values: date ranges, time off limit id and activity code id. Body of
    post_workforcemanagement_businessunit_timeofflimits_values_query and 1 more.

    Required by the platform: date_ranges.
    """

    time_off_limit_id: str | None = field("timeOffLimitId", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    date_ranges: list[LocalDateRange] | None = field("dateRanges", default=None)
