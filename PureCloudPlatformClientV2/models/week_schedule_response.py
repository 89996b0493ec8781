# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .week_schedule import WeekSchedule


class WeekScheduleResponse(Model):
    """WeekScheduleResponse of the Platform API."""

    result: WeekSchedule | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
