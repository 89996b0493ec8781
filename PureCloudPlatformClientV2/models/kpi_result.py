# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KpiResult(Model):
    """Part of ComparisonPeriod."""

    kpi_total_on: int | None = field("kpiTotalOn", default=None)
    kpi_total_off: int | None = field("kpiTotalOff", default=None)
    interaction_count_on: int | None = field("interactionCountOn", default=None)
    interaction_count_off: int | None = field("interactionCountOff", default=None)
    media_type: Literal["voice", "email", "message"] | str | None = field("mediaType", default=None)
    percentage_benefit: float | None = field("percentageBenefit", default=None)
