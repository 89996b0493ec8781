# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DetectedNamedEntityValue


class DetectedNamedEntity(Model):
    """Part of DetectedIntent and 1 more."""

    name: str | None = field("name", default=None)
    entity_type: str | None = field("entityType", default=None)
    probability: float | None = field("probability", default=None)
    value: DetectedNamedEntityValue | None = field("value", default=None)
