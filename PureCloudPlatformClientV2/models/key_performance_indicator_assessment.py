# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Check


class KeyPerformanceIndicatorAssessment(Model):
    """Part of BenefitAssessment."""

    kpi: str | None = field("kpi", default=None)
    assessment_result: Literal[
        "Unknown", "NotSupported", "High", "Low", "Error",
    ] | str | None = field("assessmentResult", default=None)
    checks: list[Check] | None = field("checks", default=None)
