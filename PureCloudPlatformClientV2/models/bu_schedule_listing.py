# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuScheduleListItem


class BuScheduleListing(Model):
    """Given by get_workforcemanagement_businessunit_week_schedules."""

    entities: list[BuScheduleListItem] | None = field("entities", default=None)
