# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .performance_prediction_recalculation_complete_event_topic_error_body import PerformancePredictionRecalculationCompleteEventTopicErrorBody


class PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification(Model):
    """PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification of the
    Platform API.
    """

    operation_id: str | None = field("operationId", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    state: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("state", default=None)
    error: PerformancePredictionRecalculationCompleteEventTopicErrorBody | None = field("error", default=None)
