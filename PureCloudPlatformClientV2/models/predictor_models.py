# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .predictor_model import PredictorModel


class PredictorModels(Model):
    """PredictorModels of the Platform API."""

    entities: list[PredictorModel] | None = field("entities", default=None)
    predictor_models: list[PredictorModel] | None = field("predictorModels", default=None)
