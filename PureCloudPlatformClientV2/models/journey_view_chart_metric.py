# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyViewChartMetric(Model):
    """Part of JourneyViewChart.

    Required by the platform: id, element_id.
    """

    id: str | None = field("id", default=None)
    element_id: str | None = field("elementId", default=None)
    aggregate: Literal["EventCount", "CustomerCount"] | str | None = field("aggregate", default=None)
    display_label: str | None = field("displayLabel", default=None)
