# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .group_by_attribute import GroupByAttribute


class JourneyViewChartMetricResultValue(Model):
    """JourneyViewChartMetricResultValue of the Platform API."""

    value: int | None = field("value", default=None)
    group_by_attributes: list[GroupByAttribute] | None = field("groupByAttributes", default=None)
