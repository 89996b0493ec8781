# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DetectedNamedEntity(Model):
    """One of the items of a detected intent. In DetectedIntent and 1 more."""

    name: str | None = field("name", default=None)
    entity_type: str | None = field("entityType", default=None)
    probability: float | None = field("probability", default=None)
    value: DetectedNamedEntityValue | None = field("value", default=None)


class DetectedNamedEntityValue(Model):
    """Value of a detected named entity. In DetectedNamedEntity."""

    raw: str | None = field("raw", default=None)
    resolved: str | None = field("resolved", default=None)
    unit: str | None = field("unit", default=None)
