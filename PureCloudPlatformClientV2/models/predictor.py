# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .addressable_entity_ref import AddressableEntityRef
    from .predictor_model_brief import PredictorModelBrief
    from .predictor_schedule import PredictorSchedule
    from .predictor_workload_balancing import PredictorWorkloadBalancing


class Predictor(Model):
    """Predictor of the Platform API.

    The platform requires: queues, kpi.
    """

    id: str | None = field("id", default=None)
    queues: list[AddressableEntityRef] | None = field("queues", default=None)
    kpi: str | None = field("kpi", default=None)
    routing_timeout_seconds: int | None = field("routingTimeoutSeconds", default=None)
    schedule: PredictorSchedule | None = field("schedule", default=None)
    state: Literal["Created", "Error", "Active"] | str | None = field("state", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    workload_balancing_config: PredictorWorkloadBalancing | None = field("workloadBalancingConfig", default=None)
    error_code: str | None = field("errorCode", default=None)
    models: list[PredictorModelBrief] | None = field("models", default=None)
    self_uri: str | None = field("selfUri", default=None)
