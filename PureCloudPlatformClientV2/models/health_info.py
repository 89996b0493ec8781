# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .flow_health_error_info import FlowHealthErrorInfo
    from .flow_health_intent_utterance import FlowHealthIntentUtterance


class HealthInfo(Model):
    """HealthInfo of the Platform API."""

    status: Literal["InProgress", "Completed", "Error"] | str | None = field("status", default=None)
    error_info: FlowHealthErrorInfo | None = field("errorInfo", default=None)
    overall_score: float | None = field("overallScore", default=None)
    issue_count: int | None = field("issueCount", default=None)
    static_validation_results: list[str] | None = field("staticValidationResults", default=None)
    utterances: list[FlowHealthIntentUtterance] | None = field("utterances", default=None)
