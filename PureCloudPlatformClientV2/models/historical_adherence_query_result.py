# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import HistoricalAdherenceActuals, HistoricalAdherenceDayMetrics, HistoricalAdherenceExceptionInfo


class HistoricalAdherenceQueryResult(Model):
    """Part of WfmHistoricalAdherenceResultWrapper."""

    user_id: str | None = field("userId", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    adherence_percentage: float | None = field("adherencePercentage", default=None)
    conformance_percentage: float | None = field("conformancePercentage", default=None)
    impact: Literal["Positive", "Negative", "Neutral", "Unknown"] | str | None = field("impact", default=None)
    exception_info: list[HistoricalAdherenceExceptionInfo] | None = field("exceptionInfo", default=None)
    day_metrics: list[HistoricalAdherenceDayMetrics] | None = field("dayMetrics", default=None)
    actuals_end_date: datetime | None = field("actualsEndDate", default=None)
    actuals: list[HistoricalAdherenceActuals] | None = field("actuals", default=None)
