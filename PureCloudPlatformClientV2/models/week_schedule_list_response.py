# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .week_schedule_list_item_response import WeekScheduleListItemResponse


class WeekScheduleListResponse(Model):
    """WeekScheduleListResponse of the Platform API."""

    entities: list[WeekScheduleListItemResponse] | None = field("entities", default=None)
