# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .routing_activity_entity_data import RoutingActivityEntityData
    from .routing_activity_metric_value import RoutingActivityMetricValue


class RoutingActivityData(Model):
    """RoutingActivityData of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[RoutingActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[RoutingActivityEntityData] | None = field("entities", default=None)
