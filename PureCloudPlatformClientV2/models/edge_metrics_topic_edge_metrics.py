# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class EdgeMetricsTopicEdgeMetricDisk(Model):
    """Part of EdgeMetricsTopicEdgeMetrics."""

    partition_name: str | None = field("partitionName", default=None)
    available_bytes: int | None = field("availableBytes", default=None)
    total_bytes: int | None = field("totalBytes", default=None)


class EdgeMetricsTopicEdgeMetricMemory(Model):
    """Part of EdgeMetricsTopicEdgeMetrics."""

    type: str | None = field("type", default=None)
    available_bytes: int | None = field("availableBytes", default=None)
    total_bytes: int | None = field("totalBytes", default=None)


class EdgeMetricsTopicEdgeMetricNetworks(Model):
    """Part of EdgeMetricsTopicEdgeMetrics."""

    ifname: str | None = field("ifname", default=None)
    sent_bytes_per_sec: int | None = field("sentBytesPerSec", default=None)
    received_bytes_per_sec: int | None = field("receivedBytesPerSec", default=None)
    bandwidth_bits_per_sec: int | None = field("bandwidthBitsPerSec", default=None)
    utilization_pct: float | None = field("utilizationPct", default=None)


class EdgeMetricsTopicEdgeMetricProcessor(Model):
    """Part of EdgeMetricsTopicEdgeMetrics."""

    cpu_id: str | None = field("cpuId", default=None)
    idle_time_pct: int | None = field("idleTimePct", default=None)
    active_time_pct: int | None = field("activeTimePct", default=None)
    privileged_time_pct: int | None = field("privilegedTimePct", default=None)
    user_time_pct: int | None = field("userTimePct", default=None)


class EdgeMetricsTopicEdgeMetricSubsystem(Model):
    """Part of EdgeMetricsTopicEdgeMetrics."""

    process_name: str | None = field("processName", default=None)
    delay_ms: int | None = field("delayMs", default=None)
    media_subsystem: EdgeMetricsTopicEdgeMetricSubsystemMedia | None = field("mediaSubsystem", default=None)


class EdgeMetricsTopicEdgeMetricSubsystemMedia(Model):
    """Part of EdgeMetricsTopicEdgeMetricSubsystem."""

    process_name: str | None = field("processName", default=None)
    delay_ms: int | None = field("delayMs", default=None)


class EdgeMetricsTopicEdgeMetrics(Model):
    """Comes with notifications."""

    edge: EdgeMetricsTopicUriReference | None = field("edge", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    up_time_msec: int | None = field("upTimeMsec", default=None)
    processors: list[EdgeMetricsTopicEdgeMetricProcessor] | None = field("processors", default=None)
    memory: list[EdgeMetricsTopicEdgeMetricMemory] | None = field("memory", default=None)
    disks: list[EdgeMetricsTopicEdgeMetricDisk] | None = field("disks", default=None)
    subsystems: list[EdgeMetricsTopicEdgeMetricSubsystem] | None = field("subsystems", default=None)
    networks: list[EdgeMetricsTopicEdgeMetricNetworks] | None = field("networks", default=None)


class EdgeMetricsTopicUriReference(Model):
    """Part of EdgeMetricsTopicEdgeMetrics."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
