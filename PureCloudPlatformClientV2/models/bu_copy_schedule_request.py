# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuCopyScheduleRequest(Model):
    """A business unit copy schedule: description and week date. Body of
    post_workforcemanagement_businessunit_week_schedule_copy.

    Required by the platform: description, week_date.
    """

    description: str | None = field("description", default=None)
    week_date: date | None = field("weekDate", default=None)
