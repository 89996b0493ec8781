# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WeekSchedule


class WeekScheduleResponse(Model):
    """Given by get_workforcemanagement_managementunit_week_schedule."""

    result: WeekSchedule | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
