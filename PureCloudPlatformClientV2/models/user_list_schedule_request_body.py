# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class UserListScheduleRequestBody(Model):
    """A user list schedule: user ids, start date, end date and 1 more. Body of
    post_workforcemanagement_managementunit_schedules_search.

    Required by the platform: user_ids, start_date, end_date.
    """

    user_ids: list[str] | None = field("userIds", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    load_full_weeks: bool | None = field("loadFullWeeks", default=None)
