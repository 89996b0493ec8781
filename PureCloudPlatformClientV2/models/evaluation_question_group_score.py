# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationQuestionScore


class EvaluationQuestionGroupScore(Model):
    """Part of EvaluationScoringSet."""

    question_group_id: str | None = field("questionGroupId", default=None)
    total_score: float | None = field("totalScore", default=None)
    max_total_score: float | None = field("maxTotalScore", default=None)
    marked_na: bool | None = field("markedNA", default=None)
    system_marked_na: bool | None = field("systemMarkedNA", default=None)
    total_critical_score: float | None = field("totalCriticalScore", default=None)
    max_total_critical_score: float | None = field("maxTotalCriticalScore", default=None)
    total_non_critical_score: float | None = field("totalNonCriticalScore", default=None)
    max_total_non_critical_score: float | None = field("maxTotalNonCriticalScore", default=None)
    total_score_unweighted: float | None = field("totalScoreUnweighted", default=None)
    max_total_score_unweighted: float | None = field("maxTotalScoreUnweighted", default=None)
    total_critical_score_unweighted: float | None = field("totalCriticalScoreUnweighted", default=None)
    max_total_critical_score_unweighted: float | None = field("maxTotalCriticalScoreUnweighted", default=None)
    total_non_critical_score_unweighted: float | None = field("totalNonCriticalScoreUnweighted", default=None)
    max_total_non_critical_score_unweighted: float | None = field("maxTotalNonCriticalScoreUnweighted", default=None)
    question_scores: list[EvaluationQuestionScore] | None = field("questionScores", default=None)
