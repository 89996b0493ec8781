# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PredictorModel


class PredictorModels(Model):
    entities: list[PredictorModel] | None = field("entities", default=None)
    predictor_models: list[PredictorModel] | None = field("predictorModels", default=None)
