# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class PredictorModelRetrainingError(Model):
    """Part of PredictorModelBrief.

    Required by the platform: error_code, date_of_first_occurrence.
    """

    id: str | None = field("id", default=None)
    error_code: Literal["NotEnoughData", "ServiceError", "UnknownError"] | str | None = field("errorCode", default=None)
    date_of_first_occurrence: datetime | None = field("dateOfFirstOccurrence", default=None)
