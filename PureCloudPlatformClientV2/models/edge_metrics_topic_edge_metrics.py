# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        EdgeMetricsTopicEdgeMetricDisk, EdgeMetricsTopicEdgeMetricMemory, EdgeMetricsTopicEdgeMetricNetworks,
        EdgeMetricsTopicEdgeMetricProcessor, EdgeMetricsTopicEdgeMetricSubsystem, EdgeMetricsTopicUriReference,
    )


class EdgeMetricsTopicEdgeMetrics(Model):
    edge: EdgeMetricsTopicUriReference | None = field("edge", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    up_time_msec: int | None = field("upTimeMsec", default=None)
    processors: list[EdgeMetricsTopicEdgeMetricProcessor] | None = field("processors", default=None)
    memory: list[EdgeMetricsTopicEdgeMetricMemory] | None = field("memory", default=None)
    disks: list[EdgeMetricsTopicEdgeMetricDisk] | None = field("disks", default=None)
    subsystems: list[EdgeMetricsTopicEdgeMetricSubsystem] | None = field("subsystems", default=None)
    networks: list[EdgeMetricsTopicEdgeMetricNetworks] | None = field("networks", default=None)
