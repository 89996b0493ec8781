# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Check(Model):
    """Part of KeyPerformanceIndicatorAssessment."""

    result: Literal["Passed", "Failed", "Unknown", "Skipped", "Error"] | str | None = field("result", default=None)
    type: Literal[
        "HandleTimeValue", "TransferRateValue", "SalesConversionRateValue", "SalesAmountValue", "RetentionRateValue",
        "ChurnRateValue", "NextContactAvoidanceRateValue", "InteractionVolume", "UserVariance", "DataCoverage",
        "ModelQuality",
    ] | str | None = field("type", default=None)
