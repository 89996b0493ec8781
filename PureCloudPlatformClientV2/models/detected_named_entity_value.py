# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DetectedNamedEntityValue(Model):
    """Part of DetectedNamedEntity."""

    raw: str | None = field("raw", default=None)
    resolved: str | None = field("resolved", default=None)
    unit: str | None = field("unit", default=None)
