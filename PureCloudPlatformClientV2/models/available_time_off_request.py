# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LocalDateRange


class AvailableTimeOffRequest(Model):
    """An available time off: activity code id and date ranges. Body of
    post_workforcemanagement_timeofflimits_available_query.

    Required by the platform: activity_code_id.
    """

    activity_code_id: str | None = field("activityCodeId", default=None)
    date_ranges: list[LocalDateRange] | None = field("dateRanges", default=None)
