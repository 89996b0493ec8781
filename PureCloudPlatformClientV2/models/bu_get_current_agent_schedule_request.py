# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class BuGetCurrentAgentScheduleRequest(Model):
    """A business unit get current agent schedule: start date and end date. Body of
    post_workforcemanagement_agentschedules_mine.

    Required by the platform: start_date, end_date.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
