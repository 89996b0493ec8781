# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LocaleHealth(Model):
    """Part of FlowHealthIntentInfo."""

    overall_score: float | None = field("overallScore", default=None)
    issue_count: int | None = field("issueCount", default=None)
    static_validation_results: list[str] | None = field("staticValidationResults", default=None)
