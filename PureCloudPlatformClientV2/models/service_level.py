# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ServiceLevel(Model):
    """Service level of an action target. In ActionTarget and 4 more."""

    percentage: float | None = field("percentage", default=None)
    duration_ms: int | None = field("durationMs", default=None)
