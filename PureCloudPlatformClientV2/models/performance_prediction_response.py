# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import PerformancePredictionOutputs


class PerformancePredictionResponse(Model):
    """A performance prediction: week date, schedule id, state and 4 more. Answer of
    get_workforcemanagement_businessunit_week_schedule_performancepredictions.

    Required by the platform: week_date, schedule_id, state.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    schedule_id: str | None = field("scheduleId", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_result: PerformancePredictionOutputs | None = field("downloadResult", default=None)
    state: Literal["Processing", "Complete", "Error"] | str | None = field("state", default=None)
    self_uri: str | None = field("selfUri", default=None)
