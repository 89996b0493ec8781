# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .insights_summary_metric_item import InsightsSummaryMetricItem
    from .insights_summary_overall_item import InsightsSummaryOverallItem
    from .user_reference import UserReference


class InsightsSummaryUserItem(Model):
    """InsightsSummaryUserItem of the Platform API."""

    user: UserReference | None = field("user", default=None)
    metric_data: list[InsightsSummaryMetricItem] | None = field("metricData", default=None)
    overall_data: InsightsSummaryOverallItem | None = field("overallData", default=None)
    ranking: int | None = field("ranking", default=None)
