# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_view_chart_metric_result_value import JourneyViewChartMetricResultValue


class JourneyViewChartMetricResult(Model):
    """JourneyViewChartMetricResult of the Platform API."""

    id: str | None = field("id", default=None)
    values: list[JourneyViewChartMetricResultValue] | None = field("values", default=None)
