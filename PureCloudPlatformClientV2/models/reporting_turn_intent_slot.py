# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ReportingTurnIntentSlot(Model):
    """Part of ReportingTurnIntent."""

    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
    type: str | None = field("type", default=None)
    confidence: float | None = field("confidence", default=None)
