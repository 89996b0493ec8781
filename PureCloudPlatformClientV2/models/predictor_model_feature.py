# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PredictorModelFeature(Model):
    """One of the features of a predictor model. In PredictorModel and 1 more."""

    id: str | None = field("id", default=None)
    type: Literal["User", "Customer", "Other"] | str | None = field("type", default=None)
    percentage_importance: float | None = field("percentageImportance", default=None)
