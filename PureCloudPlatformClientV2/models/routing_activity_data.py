# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoutingActivityEntityData, RoutingActivityMetricValue


class RoutingActivityData(Model):
    """Part of RoutingActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[RoutingActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[RoutingActivityEntityData] | None = field("entities", default=None)
