# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyViewChartDisplayAttributes(Model):
    """Part of JourneyViewChart."""

    type: Literal["Column", "Bar", "Line"] | str | None = field("type", default=None)
    group_by_title: str | None = field("groupByTitle", default=None)
    metrics_title: str | None = field("metricsTitle", default=None)
    show_legend: bool | None = field("showLegend", default=None)
