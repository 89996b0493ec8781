# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_view_chart_metric_result import JourneyViewChartMetricResult


class JourneyViewChartResult(Model):
    """JourneyViewChartResult of the Platform API."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
    metrics: list[JourneyViewChartMetricResult] | None = field("metrics", default=None)
    self_uri: str | None = field("selfUri", default=None)
