# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .statistical_summary import StatisticalSummary


class AggregateMetricData(Model):
    """AggregateMetricData of the Platform API."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: StatisticalSummary | None = field("stats", default=None)
