# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowHealthErrorInfo, FlowHealthIntentUtterance


class HealthInfo(Model):
    """Part of FlowHealthIntent."""

    status: Literal["InProgress", "Completed", "Error"] | str | None = field("status", default=None)
    error_info: FlowHealthErrorInfo | None = field("errorInfo", default=None)
    overall_score: float | None = field("overallScore", default=None)
    issue_count: int | None = field("issueCount", default=None)
    static_validation_results: list[str] | None = field("staticValidationResults", default=None)
    utterances: list[FlowHealthIntentUtterance] | None = field("utterances", default=None)
