# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PerformancePredictionCompleteEventTopicErrorBody(Model):
    """Error of a performance prediction calculation. In
    PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification.
    """

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)


class PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification(Model):
    """A performance prediction calculation: schedule id, week date, download URL and 2 more. Event of
    v2.workforcemanagement.performanceprediction.schedules.{id}.
    """

    schedule_id: str | None = field("scheduleId", default=None)
    week_date: str | None = field("weekDate", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    state: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("state", default=None)
    error: PerformancePredictionCompleteEventTopicErrorBody | None = field("error", default=None)
