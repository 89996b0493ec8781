# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityRef


class TrunkMetrics(Model):
    """Trunk metrics: event time, logical interface, trunk and 2 more. Answer of
    get_telephony_providers_edges_trunk_metrics and 1 more.
    """

    event_time: datetime | None = field("eventTime", default=None)
    logical_interface: DomainEntityRef | None = field("logicalInterface", default=None)
    trunk: DomainEntityRef | None = field("trunk", default=None)
    calls: TrunkMetricsCalls | None = field("calls", default=None)
    qos: TrunkMetricsQoS | None = field("qos", default=None)


class TrunkMetricsCalls(Model):
    """Calls of trunk metrics. In TrunkMetrics."""

    inbound_call_count: int | None = field("inboundCallCount", default=None)
    outbound_call_count: int | None = field("outboundCallCount", default=None)


class TrunkMetricsQoS(Model):
    """Qos of trunk metrics. In TrunkMetrics.

    Required by the platform: mismatch_count.
    """

    mismatch_count: int | None = field("mismatchCount", default=None)
