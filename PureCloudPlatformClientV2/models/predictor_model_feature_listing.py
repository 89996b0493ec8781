# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .predictor_model_feature import PredictorModelFeature


class PredictorModelFeatureListing(Model):
    """PredictorModelFeatureListing of the Platform API."""

    entities: list[PredictorModelFeature] | None = field("entities", default=None)
