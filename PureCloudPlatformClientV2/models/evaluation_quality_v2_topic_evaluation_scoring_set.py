# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EvaluationQualityV2TopicEvaluationScoringSet(Model):
    """EvaluationQualityV2TopicEvaluationScoringSet of the Platform API."""

    total_score: int | None = field("totalScore", default=None)
    total_critical_score: int | None = field("totalCriticalScore", default=None)
