# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ServiceLevel(Model):
    percentage: float | None = field("percentage", default=None)
    duration_ms: int | None = field("durationMs", default=None)
