# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PredictorModel


class PredictorModels(Model):
    """Given by get_routing_predictor_models."""

    entities: list[PredictorModel] | None = field("entities", default=None)
    predictor_models: list[PredictorModel] | None = field("predictorModels", default=None)
