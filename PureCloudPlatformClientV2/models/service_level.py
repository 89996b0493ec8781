# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ServiceLevel(Model):
    """ServiceLevel of the Platform API."""

    percentage: float | None = field("percentage", default=None)
    duration_ms: int | None = field("durationMs", default=None)
