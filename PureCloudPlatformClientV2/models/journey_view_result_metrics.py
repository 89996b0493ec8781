# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyViewResultMetrics(Model):
    """Part of JourneyViewResultElement."""

    participant_count: int | None = field("participantCount", default=None)
    active_count: int | None = field("activeCount", default=None)
    completed_count: int | None = field("completedCount", default=None)
    dropout_count: int | None = field("dropoutCount", default=None)
    flow_count: int | None = field("flowCount", default=None)
