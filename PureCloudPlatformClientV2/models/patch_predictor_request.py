# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .predictor_schedule import PredictorSchedule
    from .predictor_workload_balancing import PredictorWorkloadBalancing


class PatchPredictorRequest(Model):
    """PatchPredictorRequest of the Platform API."""

    routing_timeout_seconds: int | None = field("routingTimeoutSeconds", default=None)
    schedule: PredictorSchedule | None = field("schedule", default=None)
    workload_balancing_config: PredictorWorkloadBalancing | None = field("workloadBalancingConfig", default=None)
