# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EdgeMetricsTopicEdgeMetricSubsystemMedia


class EdgeMetricsTopicEdgeMetricSubsystem(Model):
    process_name: str | None = field("processName", default=None)
    delay_ms: int | None = field("delayMs", default=None)
    media_subsystem: EdgeMetricsTopicEdgeMetricSubsystemMedia | None = field("mediaSubsystem", default=None)
