# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .performance_prediction_complete_event_topic_error_body import PerformancePredictionCompleteEventTopicErrorBody


class PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification(Model):
    """PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification of the Platform API."""

    schedule_id: str | None = field("scheduleId", default=None)
    week_date: str | None = field("weekDate", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    state: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("state", default=None)
    error: PerformancePredictionCompleteEventTopicErrorBody | None = field("error", default=None)
