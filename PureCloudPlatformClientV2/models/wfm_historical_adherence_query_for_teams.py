# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WfmHistoricalAdherenceQueryForTeams(Model):
    """Workforce management historical adherence query for teams: start date, time zone, end date and 2 more. Body of
    post_workforcemanagement_team_adherence_historical.

    Required by the platform: start_date, time_zone.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    time_zone: str | None = field("timeZone", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    include_exceptions: bool | None = field("includeExceptions", default=None)
