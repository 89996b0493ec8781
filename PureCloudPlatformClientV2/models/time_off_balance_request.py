# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LocalDateRange


class TimeOffBalanceRequest(Model):
    """A time off balance: activity code ids and date ranges. Body of
    post_workforcemanagement_managementunit_user_timeoffbalance_jobs and 1 more.

    Required by the platform: activity_code_ids.
    """

    activity_code_ids: list[str] | None = field("activityCodeIds", default=None)
    date_ranges: list[LocalDateRange] | None = field("dateRanges", default=None)
