# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsSubsystem(Model):
    """EdgeMetricsSubsystem of the Platform API."""

    delay_ms: int | None = field("delayMs", default=None)
    process_name: str | None = field("processName", default=None)
    media_subsystem: EdgeMetricsSubsystem | None = field("mediaSubsystem", default=None)
