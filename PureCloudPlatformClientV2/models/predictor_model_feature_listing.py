# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PredictorModelFeature


class PredictorModelFeatureListing(Model):
    """List of predictor model features. Answer of get_routing_predictor_model_features."""

    entities: list[PredictorModelFeature] | None = field("entities", default=None)
