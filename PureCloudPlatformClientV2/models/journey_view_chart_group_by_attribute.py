# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyViewChartGroupByAttribute(Model):
    """Part of JourneyViewChart.

    Required by the platform: element_id, attribute.
    """

    element_id: str | None = field("elementId", default=None)
    attribute: str | None = field("attribute", default=None)
