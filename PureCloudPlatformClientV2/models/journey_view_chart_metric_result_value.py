# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GroupByAttribute


class JourneyViewChartMetricResultValue(Model):
    """Part of JourneyViewChartMetricResult."""

    value: int | None = field("value", default=None)
    group_by_attributes: list[GroupByAttribute] | None = field("groupByAttributes", default=None)
