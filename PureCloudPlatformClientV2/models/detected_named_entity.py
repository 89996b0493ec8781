# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DetectedNamedEntity(Model):
    """Part of DetectedIntent and 1 more."""

    name: str | None = field("name", default=None)
    entity_type: str | None = field("entityType", default=None)
    probability: float | None = field("probability", default=None)
    value: DetectedNamedEntityValue | None = field("value", default=None)


class DetectedNamedEntityValue(Model):
    """Part of DetectedNamedEntity."""

    raw: str | None = field("raw", default=None)
    resolved: str | None = field("resolved", default=None)
    unit: str | None = field("unit", default=None)
