# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, PredictorModelFeature


class PredictorModel(Model):
    """One of the items of predictor models. In PredictorModels."""

    id: str | None = field("id", default=None)
    kpi: str | None = field("kpi", default=None)
    queues: list[AddressableEntityRef] | None = field("queues", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_trained: datetime | None = field("dateTrained", default=None)
    media_type: Literal["voice", "email", "message"] | str | None = field("mediaType", default=None)
    features: list[PredictorModelFeature] | None = field("features", default=None)


class PredictorModels(Model):
    """List of predictor models. Answer of get_routing_predictor_models."""

    entities: list[PredictorModel] | None = field("entities", default=None)
    predictor_models: list[PredictorModel] | None = field("predictorModels", default=None)
