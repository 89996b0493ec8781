# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WfmHistoricalAdherenceQuery(Model):
    """A workforce management historical adherence query: start date, end date, time zone and 3 more. Body of
    post_workforcemanagement_managementunit_historicaladherencequery.

    Required by the platform: start_date.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    time_zone: str | None = field("timeZone", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    include_exceptions: bool | None = field("includeExceptions", default=None)
    team_ids: list[str] | None = field("teamIds", default=None)
