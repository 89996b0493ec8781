# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        DomainEntityRef, EdgeMetricsDisk, EdgeMetricsMemory, EdgeMetricsNetwork, EdgeMetricsProcessor, EdgeMetricsSubsystem,
    )


class EdgeMetrics(Model):
    """Given by get_telephony_providers_edge_metrics and 1 more."""

    edge: DomainEntityRef | None = field("edge", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    up_time_msec: int | None = field("upTimeMsec", default=None)
    processors: list[EdgeMetricsProcessor] | None = field("processors", default=None)
    memory: list[EdgeMetricsMemory] | None = field("memory", default=None)
    disks: list[EdgeMetricsDisk] | None = field("disks", default=None)
    subsystems: list[EdgeMetricsSubsystem] | None = field("subsystems", default=None)
    networks: list[EdgeMetricsNetwork] | None = field("networks", default=None)
