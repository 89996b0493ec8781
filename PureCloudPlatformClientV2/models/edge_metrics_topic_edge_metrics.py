# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class EdgeMetricsTopicEdgeMetricDisk(Model):
    """One of the disks of edge metrics. In EdgeMetricsTopicEdgeMetrics."""

    partition_name: str | None = field("partitionName", default=None)
    available_bytes: int | None = field("availableBytes", default=None)
    total_bytes: int | None = field("totalBytes", default=None)


class EdgeMetricsTopicEdgeMetricMemory(Model):
    """One of the memories of edge metrics. In EdgeMetricsTopicEdgeMetrics."""

    type: str | None = field("type", default=None)
    available_bytes: int | None = field("availableBytes", default=None)
    total_bytes: int | None = field("totalBytes", default=None)


class EdgeMetricsTopicEdgeMetricNetworks(Model):
    """One of the networks of edge metrics. In EdgeMetricsTopicEdgeMetrics."""

    ifname: str | None = field("ifname", default=None)
    sent_bytes_per_sec: int | None = field("sentBytesPerSec", default=None)
    received_bytes_per_sec: int | None = field("receivedBytesPerSec", default=None)
    bandwidth_bits_per_sec: int | None = field("bandwidthBitsPerSec", default=None)
    utilization_pct: float | None = field("utilizationPct", default=None)


class EdgeMetricsTopicEdgeMetricProcessor(Model):
    """One of the processors of edge metrics. In EdgeMetricsTopicEdgeMetrics."""

    cpu_id: str | None = field("cpuId", default=None)
    idle_time_pct: int | None = field("idleTimePct", default=None)
    active_time_pct: int | None = field("activeTimePct", default=None)
    privileged_time_pct: int | None = field("privilegedTimePct", default=None)
    user_time_pct: int | None = field("userTimePct", default=None)


class EdgeMetricsTopicEdgeMetricSubsystem(Model):
    """One of the subsystems of edge metrics. In EdgeMetricsTopicEdgeMetrics."""

    process_name: str | None = field("processName", default=None)
    delay_ms: int | None = field("delayMs", default=None)
    media_subsystem: EdgeMetricsTopicEdgeMetricSubsystemMedia | None = field("mediaSubsystem", default=None)


class EdgeMetricsTopicEdgeMetricSubsystemMedia(Model):
    """Media subsystem of an edge metric subsystem. In EdgeMetricsTopicEdgeMetricSubsystem."""

    process_name: str | None = field("processName", default=None)
    delay_ms: int | None = field("delayMs", default=None)


class EdgeMetricsTopicEdgeMetrics(Model):
    """Edge metrics: edge, event time, up time msec and 5 more. Event of v2.telephony.providers.edges.{id}.metrics."""

    edge: EdgeMetricsTopicUriReference | None = field("edge", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    up_time_msec: int | None = field("upTimeMsec", default=None)
    processors: list[EdgeMetricsTopicEdgeMetricProcessor] | None = field("processors", default=None)
    memory: list[EdgeMetricsTopicEdgeMetricMemory] | None = field("memory", default=None)
    disks: list[EdgeMetricsTopicEdgeMetricDisk] | None = field("disks", default=None)
    subsystems: list[EdgeMetricsTopicEdgeMetricSubsystem] | None = field("subsystems", default=None)
    networks: list[EdgeMetricsTopicEdgeMetricNetworks] | None = field("networks", default=None)


class EdgeMetricsTopicUriReference(Model):
    """Reference by its id and its name. In EdgeMetricsTopicEdgeMetrics."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
