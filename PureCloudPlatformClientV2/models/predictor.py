# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, PredictorSchedule, PredictorWorkloadBalancing


class Predictor(Model):
    """A predictor, kept at /api/v2/routing/predictors/{predictorId}. Answer of get_routing_predictor and 2 more.

    Required by the platform: queues, kpi.
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


class PredictorModelBrief(Model):
    """One of the models of a predictor. In Predictor."""

    media_type: Literal["voice", "email", "message"] | str | None = field("mediaType", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    retraining_errors: list[PredictorModelRetrainingError] | None = field("retrainingErrors", default=None)
    state: Literal["Trained", "Error", "InvalidDataset", "Inactive"] | str | None = field("state", default=None)


class PredictorModelRetrainingError(Model):
    """One of the retraining errors of a predictor model brief. In PredictorModelBrief.

    Required by the platform: error_code, date_of_first_occurrence.
    """

    id: str | None = field("id", default=None)
    error_code: Literal["NotEnoughData", "ServiceError", "UnknownError"] | str | None = field("errorCode", default=None)
    date_of_first_occurrence: datetime | None = field("dateOfFirstOccurrence", default=None)
