# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmHistoricalShrinkageRequest(Model):
    """A workforce management historical shrinkage: start date, end date, time zone and 1 more. Body of
    post_workforcemanagement_managementunit_shrinkage_jobs.

    Required by the platform: start_date.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    time_zone: str | None = field("timeZone", default=None)
    granularity: Literal["Daily", "Weekly"] | str | None = field("granularity", default=None)
