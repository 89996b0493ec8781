# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .detected_named_entity import DetectedNamedEntity


class IntentFeedback(Model):
    """IntentFeedback of the Platform API."""

    name: str | None = field("name", default=None)
    probability: float | None = field("probability", default=None)
    entities: list[DetectedNamedEntity] | None = field("entities", default=None)
    assessment: Literal["Incorrect", "Correct", "Unknown", "Disabled"] | str | None = field("assessment", default=None)
