# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomeConfig(Model):
    """Part of KeyPerformanceIndicator."""

    values: list[str] | None = field("values", default=None)
