# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .edge_metrics_topic_edge_metric_subsystem_media import EdgeMetricsTopicEdgeMetricSubsystemMedia


class EdgeMetricsTopicEdgeMetricSubsystem(Model):
    """EdgeMetricsTopicEdgeMetricSubsystem of the Platform API."""

    process_name: str | None = field("processName", default=None)
    delay_ms: int | None = field("delayMs", default=None)
    media_subsystem: EdgeMetricsTopicEdgeMetricSubsystemMedia | None = field("mediaSubsystem", default=None)
