# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ComparisonPeriod(Model):
    """A comparison period, kept at /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}. Answer of
    get_routing_queue_comparisonperiod.
    """

    id: str | None = field("id", default=None)
    kpi: str | None = field("kpi", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
    date_ended: datetime | None = field("dateEnded", default=None)
    percentage_benefit: float | None = field("percentageBenefit", default=None)
    kpi_results: list[KpiResult] | None = field("kpiResults", default=None)
    self_uri: str | None = field("selfUri", default=None)


class KpiResult(Model):
    """One of the KPI results of a comparison period. In ComparisonPeriod."""

    kpi_total_on: int | None = field("kpiTotalOn", default=None)
    kpi_total_off: int | None = field("kpiTotalOff", default=None)
    interaction_count_on: int | None = field("interactionCountOn", default=None)
    interaction_count_off: int | None = field("interactionCountOff", default=None)
    media_type: Literal["voice", "email", "message"] | str | None = field("mediaType", default=None)
    percentage_benefit: float | None = field("percentageBenefit", default=None)
