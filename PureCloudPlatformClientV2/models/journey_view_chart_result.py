# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyViewChartMetricResult


class JourneyViewChartResult(Model):
    """Given by get_journey_view_version_job_results_chart."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
    metrics: list[JourneyViewChartMetricResult] | None = field("metrics", default=None)
    self_uri: str | None = field("selfUri", default=None)
