# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder(Model):
    activity_category: str | None = field("activityCategory", default=None)
    start_date: datetime | None = field("startDate", default=None)
