# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AiAnswer(Model):
    answer_id: str | None = field("answerId", default=None)
    explanation: str | None = field("explanation", default=None)
    failure_type: Literal[
        "LowConfidenceError", "ParsingError", "ServiceError", "LowHistoricalAccuracyError",
    ] | str | None = field("failureType", default=None)
