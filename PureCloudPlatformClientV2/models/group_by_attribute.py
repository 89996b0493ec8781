# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GroupByAttribute(Model):
    """Part of JourneyViewChartMetricResultValue."""

    attribute: str | None = field("attribute", default=None)
    value: str | None = field("value", default=None)
