# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PredictorSchedule, PredictorWorkloadBalancing


class CreatePredictorRequest(Model):
    """A predictor to create: queue ids, KPI, routing timeout seconds and 2 more. Body of post_routing_predictors.

    Required by the platform: queue_ids, kpi.
    """

    queue_ids: list[str] | None = field("queueIds", default=None)
    kpi: str | None = field("kpi", default=None)
    routing_timeout_seconds: int | None = field("routingTimeoutSeconds", default=None)
    schedule: PredictorSchedule | None = field("schedule", default=None)
    workload_balancing_config: PredictorWorkloadBalancing | None = field("workloadBalancingConfig", default=None)
