# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import MuAgentQueueTimeRequest


class PerformancePredictionUploadSchema(Model):
    """Part of PerformancePredictionRecalculationUploadResponse.

    Required by the platform: calculation_start_date, on_queue_times.
    """

    calculation_start_date: datetime | None = field("calculationStartDate", default=None)
    on_queue_times: list[MuAgentQueueTimeRequest] | None = field("onQueueTimes", default=None)
