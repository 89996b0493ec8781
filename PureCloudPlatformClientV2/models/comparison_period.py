# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import KpiResult


class ComparisonPeriod(Model):
    """Given by get_routing_queue_comparisonperiod."""

    id: str | None = field("id", default=None)
    kpi: str | None = field("kpi", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
    date_ended: datetime | None = field("dateEnded", default=None)
    percentage_benefit: float | None = field("percentageBenefit", default=None)
    kpi_results: list[KpiResult] | None = field("kpiResults", default=None)
    self_uri: str | None = field("selfUri", default=None)
