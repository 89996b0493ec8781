# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityRef


class EdgeMetrics(Model):
    """Edge metrics: edge, event time, up time msec and 5 more. Answer of get_telephony_providers_edge_metrics and 1
    more.
    """

    edge: DomainEntityRef | None = field("edge", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    up_time_msec: int | None = field("upTimeMsec", default=None)
    processors: list[EdgeMetricsProcessor] | None = field("processors", default=None)
    memory: list[EdgeMetricsMemory] | None = field("memory", default=None)
    disks: list[EdgeMetricsDisk] | None = field("disks", default=None)
    subsystems: list[EdgeMetricsSubsystem] | None = field("subsystems", default=None)
    networks: list[EdgeMetricsNetwork] | None = field("networks", default=None)


class EdgeMetricsDisk(Model):
    """One of the disks of edge metrics. In EdgeMetrics."""

    available_bytes: float | None = field("availableBytes", default=None)
    partition_name: str | None = field("partitionName", default=None)
    total_bytes: float | None = field("totalBytes", default=None)


class EdgeMetricsMemory(Model):
    """One of the memories of edge metrics. In EdgeMetrics."""

    available_bytes: float | None = field("availableBytes", default=None)
    type: str | None = field("type", default=None)
    total_bytes: float | None = field("totalBytes", default=None)


class EdgeMetricsNetwork(Model):
    """One of the networks of edge metrics. In EdgeMetrics."""

    ifname: str | None = field("ifname", default=None)
    sent_bytes_per_sec: int | None = field("sentBytesPerSec", default=None)
    received_bytes_per_sec: int | None = field("receivedBytesPerSec", default=None)
    bandwidth_bits_per_sec: float | None = field("bandwidthBitsPerSec", default=None)
    utilization_pct: float | None = field("utilizationPct", default=None)


class EdgeMetricsProcessor(Model):
    """One of the processors of edge metrics. In EdgeMetrics."""

    active_time_pct: float | None = field("activeTimePct", default=None)
    cpu_id: str | None = field("cpuId", default=None)
    idle_time_pct: float | None = field("idleTimePct", default=None)
    privileged_time_pct: float | None = field("privilegedTimePct", default=None)
    user_time_pct: float | None = field("userTimePct", default=None)


class EdgeMetricsSubsystem(Model):
    """One of the subsystems of edge metrics. In EdgeMetrics."""

    delay_ms: int | None = field("delayMs", default=None)
    process_name: str | None = field("processName", default=None)
    media_subsystem: EdgeMetricsSubsystem | None = field("mediaSubsystem", default=None)
