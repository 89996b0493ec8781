# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyViewChartMetricResultValue


class JourneyViewChartMetricResult(Model):
    """Part of JourneyViewChartResult."""

    id: str | None = field("id", default=None)
    values: list[JourneyViewChartMetricResultValue] | None = field("values", default=None)
