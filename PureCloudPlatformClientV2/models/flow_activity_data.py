# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .flow_activity_entity_data import FlowActivityEntityData
    from .flow_activity_metric_value import FlowActivityMetricValue


class FlowActivityData(Model):
    """FlowActivityData of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[FlowActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[FlowActivityEntityData] | None = field("entities", default=None)
