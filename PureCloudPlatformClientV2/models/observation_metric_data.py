# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ObservationValue, StatisticalSummary


class ObservationMetricData(Model):
    """Part of FlowObservationDataContainer and 2 more."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: StatisticalSummary | None = field("stats", default=None)
    truncated: bool | None = field("truncated", default=None)
    observations: list[ObservationValue] | None = field("observations", default=None)
