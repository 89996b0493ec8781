# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AiAnswer(Model):
    """An AI answer: answer id, explanation and failure type. No method or topic of the definition has it."""

    answer_id: str | None = field("answerId", default=None)
    explanation: str | None = field("explanation", default=None)
    failure_type: Literal[
        "LowConfidenceError", "ParsingError", "ServiceError", "LowHistoricalAccuracyError",
    ] | str | None = field("failureType", default=None)
