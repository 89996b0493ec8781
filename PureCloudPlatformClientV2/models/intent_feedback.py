# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DetectedNamedEntity


class IntentFeedback(Model):
    """List of detected named entities. In NluFeedbackRequest and 1 more."""

    name: str | None = field("name", default=None)
    probability: float | None = field("probability", default=None)
    entities: list[DetectedNamedEntity] | None = field("entities", default=None)
    assessment: Literal["Incorrect", "Correct", "Unknown", "Disabled"] | str | None = field("assessment", default=None)
