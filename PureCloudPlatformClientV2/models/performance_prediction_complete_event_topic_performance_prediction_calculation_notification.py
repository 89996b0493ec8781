# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PerformancePredictionCompleteEventTopicErrorBody


class PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification(Model):
    schedule_id: str | None = field("scheduleId", default=None)
    week_date: str | None = field("weekDate", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    state: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("state", default=None)
    error: PerformancePredictionCompleteEventTopicErrorBody | None = field("error", default=None)
