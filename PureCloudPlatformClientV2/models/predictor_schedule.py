# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class PredictorSchedule(Model):
    """Schedule of a predictor. In CreatePredictorRequest and 2 more.

    Required by the platform: schedule_type.
    """

    schedule_type: Literal["HourOnHourOff", "OngoingValueMonitoring"] | str | None = field("scheduleType", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
