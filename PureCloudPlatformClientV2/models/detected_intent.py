# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DetectedNamedEntity


class DetectedIntent(Model):
    """Part of NluDetectionOutput."""

    name: str | None = field("name", default=None)
    probability: float | None = field("probability", default=None)
    entities: list[DetectedNamedEntity] | None = field("entities", default=None)
