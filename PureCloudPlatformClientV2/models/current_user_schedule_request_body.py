# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class CurrentUserScheduleRequestBody(Model):
    """A current user schedule: start date, end date and load full weeks. Body of post_workforcemanagement_schedules.

    Required by the platform: start_date, end_date.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    load_full_weeks: bool | None = field("loadFullWeeks", default=None)
