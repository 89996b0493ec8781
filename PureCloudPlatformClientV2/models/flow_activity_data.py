# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowActivityEntityData, FlowActivityMetricValue


class FlowActivityData(Model):
    """Part of FlowActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[FlowActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[FlowActivityEntityData] | None = field("entities", default=None)
