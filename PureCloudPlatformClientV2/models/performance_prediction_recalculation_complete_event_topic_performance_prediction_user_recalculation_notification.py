# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PerformancePredictionRecalculationCompleteEventTopicErrorBody(Model):
    """Error of a performance prediction user recalculation. In
    PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification.
    """

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)


class PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification(Model):
    """A performance prediction user recalculation: operation id, download URL, state and 1 more. Event of
    v2.users.{id}.workforcemanagement.performanceprediction.schedules.recalculations.
    """

    operation_id: str | None = field("operationId", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    state: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("state", default=None)
    error: PerformancePredictionRecalculationCompleteEventTopicErrorBody | None = field("error", default=None)
