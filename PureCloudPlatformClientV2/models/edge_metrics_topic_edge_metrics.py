# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .edge_metrics_topic_edge_metric_disk import EdgeMetricsTopicEdgeMetricDisk
    from .edge_metrics_topic_edge_metric_memory import EdgeMetricsTopicEdgeMetricMemory
    from .edge_metrics_topic_edge_metric_networks import EdgeMetricsTopicEdgeMetricNetworks
    from .edge_metrics_topic_edge_metric_processor import EdgeMetricsTopicEdgeMetricProcessor
    from .edge_metrics_topic_edge_metric_subsystem import EdgeMetricsTopicEdgeMetricSubsystem
    from .edge_metrics_topic_uri_reference import EdgeMetricsTopicUriReference


class EdgeMetricsTopicEdgeMetrics(Model):
    """EdgeMetricsTopicEdgeMetrics of the Platform API."""

    edge: EdgeMetricsTopicUriReference | None = field("edge", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    up_time_msec: int | None = field("upTimeMsec", default=None)
    processors: list[EdgeMetricsTopicEdgeMetricProcessor] | None = field("processors", default=None)
    memory: list[EdgeMetricsTopicEdgeMetricMemory] | None = field("memory", default=None)
    disks: list[EdgeMetricsTopicEdgeMetricDisk] | None = field("disks", default=None)
    subsystems: list[EdgeMetricsTopicEdgeMetricSubsystem] | None = field("subsystems", default=None)
    networks: list[EdgeMetricsTopicEdgeMetricNetworks] | None = field("networks", default=None)
