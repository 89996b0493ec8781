# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmHistoricalShrinkageTeamsRequest(Model):
    """Workforce management historical shrinkage teams: start date, time zone, end date and 1 more. Body of
    post_workforcemanagement_team_shrinkage_jobs.

    Required by the platform: start_date, time_zone.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    time_zone: str | None = field("timeZone", default=None)
    granularity: Literal["Daily", "Weekly"] | str | None = field("granularity", default=None)
