# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WeekScheduleListItemResponse


class WeekScheduleListResponse(Model):
    """Given by get_workforcemanagement_managementunit_week_schedules."""

    entities: list[WeekScheduleListItemResponse] | None = field("entities", default=None)
