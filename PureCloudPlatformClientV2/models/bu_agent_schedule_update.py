# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class BuAgentScheduleUpdate(Model):
    """Part of BuCurrentAgentScheduleSearchResponse."""

    type: Literal["Added", "Edited", "Deleted"] | str | None = field("type", default=None)
    shift_start_dates: list[datetime] | None = field("shiftStartDates", default=None)
