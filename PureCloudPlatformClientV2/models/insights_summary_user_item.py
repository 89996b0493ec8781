# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import InsightsSummaryMetricItem, InsightsSummaryOverallItem, UserReference


class InsightsSummaryUserItem(Model):
    """Part of InsightsSummary."""

    user: UserReference | None = field("user", default=None)
    metric_data: list[InsightsSummaryMetricItem] | None = field("metricData", default=None)
    overall_data: InsightsSummaryOverallItem | None = field("overallData", default=None)
    ranking: int | None = field("ranking", default=None)
