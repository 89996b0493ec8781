# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class TrunkMetricsTopicTrunkMetrics(Model):
    """Trunk metrics: calls, event time, qos and 1 more. Event of v2.telephony.providers.edges.trunks.{id}.metrics."""

    calls: TrunkMetricsTopicTrunkMetricsCalls | None = field("calls", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    qos: TrunkMetricsTopicTrunkMetricsQoS | None = field("qos", default=None)
    trunk: TrunkMetricsTopicUriReference | None = field("trunk", default=None)


class TrunkMetricsTopicTrunkMetricsCalls(Model):
    """Calls of trunk metrics. In TrunkMetricsTopicTrunkMetrics."""

    inbound_call_count: int | None = field("inboundCallCount", default=None)
    outbound_call_count: int | None = field("outboundCallCount", default=None)


class TrunkMetricsTopicTrunkMetricsQoS(Model):
    """Qos of trunk metrics. In TrunkMetricsTopicTrunkMetrics."""

    mismatch_count: int | None = field("mismatchCount", default=None)


class TrunkMetricsTopicUriReference(Model):
    """Reference by its id and its name. In TrunkMetricsTopicTrunkMetrics."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
