# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class JourneyViewResultMetrics(Model):
    """JourneyViewResultMetrics of the Platform API."""

    participant_count: int | None = field("participantCount", default=None)
    active_count: int | None = field("activeCount", default=None)
    completed_count: int | None = field("completedCount", default=None)
    dropout_count: int | None = field("dropoutCount", default=None)
    flow_count: int | None = field("flowCount", default=None)
