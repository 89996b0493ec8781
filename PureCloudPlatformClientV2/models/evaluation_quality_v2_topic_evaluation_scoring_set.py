# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EvaluationQualityV2TopicEvaluationScoringSet(Model):
    total_score: int | None = field("totalScore", default=None)
    total_critical_score: int | None = field("totalCriticalScore", default=None)
