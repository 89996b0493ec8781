# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import PredictorModelRetrainingError


class PredictorModelBrief(Model):
    """Part of Predictor."""

    media_type: Literal["voice", "email", "message"] | str | None = field("mediaType", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    retraining_errors: list[PredictorModelRetrainingError] | None = field("retrainingErrors", default=None)
    state: Literal["Trained", "Error", "InvalidDataset", "Inactive"] | str | None = field("state", default=None)
