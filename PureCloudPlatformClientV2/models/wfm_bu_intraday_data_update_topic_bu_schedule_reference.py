# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WfmBuIntradayDataUpdateTopicBuScheduleReference(Model):
    id: str | None = field("id", default=None)
    week_date: datetime | None = field("weekDate", default=None)
