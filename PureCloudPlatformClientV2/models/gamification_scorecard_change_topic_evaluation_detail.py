# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class GamificationScorecardChangeTopicEvaluationDetail(Model):
    evaluation_id: str | None = field("evaluationId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    conversation_date: str | None = field("conversationDate", default=None)
    form_name: str | None = field("formName", default=None)
    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    evaluation_score: int | None = field("evaluationScore", default=None)
    evaluation_score_double: float | None = field("evaluationScoreDouble", default=None)
    media_types: list[str] | None = field("mediaTypes", default=None)
