# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .domain_entity_ref import DomainEntityRef
    from .trunk_metrics_calls import TrunkMetricsCalls
    from .trunk_metrics_qo_s import TrunkMetricsQoS


class TrunkMetrics(Model):
    """TrunkMetrics of the Platform API."""

    event_time: datetime | None = field("eventTime", default=None)
    logical_interface: DomainEntityRef | None = field("logicalInterface", default=None)
    trunk: DomainEntityRef | None = field("trunk", default=None)
    calls: TrunkMetricsCalls | None = field("calls", default=None)
    qos: TrunkMetricsQoS | None = field("qos", default=None)
