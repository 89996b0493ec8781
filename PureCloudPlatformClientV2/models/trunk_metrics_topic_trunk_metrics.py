# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .trunk_metrics_topic_trunk_metrics_calls import TrunkMetricsTopicTrunkMetricsCalls
    from .trunk_metrics_topic_trunk_metrics_qo_s import TrunkMetricsTopicTrunkMetricsQoS
    from .trunk_metrics_topic_uri_reference import TrunkMetricsTopicUriReference


class TrunkMetricsTopicTrunkMetrics(Model):
    """TrunkMetricsTopicTrunkMetrics of the Platform API."""

    calls: TrunkMetricsTopicTrunkMetricsCalls | None = field("calls", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    qos: TrunkMetricsTopicTrunkMetricsQoS | None = field("qos", default=None)
    trunk: TrunkMetricsTopicUriReference | None = field("trunk", default=None)
