# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PerformancePredictionRecalculationCompleteEventTopicErrorBody


class PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification(Model):
    operation_id: str | None = field("operationId", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    state: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("state", default=None)
    error: PerformancePredictionRecalculationCompleteEventTopicErrorBody | None = field("error", default=None)
