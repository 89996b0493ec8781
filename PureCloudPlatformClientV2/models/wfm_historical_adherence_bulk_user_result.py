# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HistoricalAdherenceActuals, HistoricalAdherenceExceptionInfo, WfmHistoricalAdherenceBulkUserDayMetrics


class WfmHistoricalAdherenceBulkUserResult(Model):
    """Part of WfmHistoricalAdherenceBulkResult."""

    user_id: str | None = field("userId", default=None)
    adherence_percentage: float | None = field("adherencePercentage", default=None)
    conformance_percentage: float | None = field("conformancePercentage", default=None)
    impact: Literal["Positive", "Negative", "Neutral", "Unknown"] | str | None = field("impact", default=None)
    exception_info: list[HistoricalAdherenceExceptionInfo] | None = field("exceptionInfo", default=None)
    actuals: list[HistoricalAdherenceActuals] | None = field("actuals", default=None)
    day_metrics: list[WfmHistoricalAdherenceBulkUserDayMetrics] | None = field("dayMetrics", default=None)
