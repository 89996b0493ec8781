# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class BuSearchAgentSchedulesRequest(Model):
    """Business unit search agent schedules: start date, end date and user ids. Body of
    post_workforcemanagement_businessunit_agentschedules_search and 1 more.

    Required by the platform: start_date, end_date.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
