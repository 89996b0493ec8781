# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PredictorSchedule, PredictorWorkloadBalancing


class PatchPredictorRequest(Model):
    """A predictor to change: routing timeout seconds, schedule and workload balancing configuration. Body of
    patch_routing_predictor.
    """

    routing_timeout_seconds: int | None = field("routingTimeoutSeconds", default=None)
    schedule: PredictorSchedule | None = field("schedule", default=None)
    workload_balancing_config: PredictorWorkloadBalancing | None = field("workloadBalancingConfig", default=None)
