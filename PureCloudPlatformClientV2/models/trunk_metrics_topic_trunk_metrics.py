# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import TrunkMetricsTopicTrunkMetricsCalls, TrunkMetricsTopicTrunkMetricsQoS, TrunkMetricsTopicUriReference


class TrunkMetricsTopicTrunkMetrics(Model):
    calls: TrunkMetricsTopicTrunkMetricsCalls | None = field("calls", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    qos: TrunkMetricsTopicTrunkMetricsQoS | None = field("qos", default=None)
    trunk: TrunkMetricsTopicUriReference | None = field("trunk", default=None)
