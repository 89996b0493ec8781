# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SurveyQuestionScore


class SurveyQuestionGroupScore(Model):
    """Part of SurveyScoringSet."""

    question_group_id: str | None = field("questionGroupId", default=None)
    total_score: float | None = field("totalScore", default=None)
    max_total_score: float | None = field("maxTotalScore", default=None)
    marked_na: bool | None = field("markedNA", default=None)
    system_marked_na: bool | None = field("systemMarkedNA", default=None)
    question_scores: list[SurveyQuestionScore] | None = field("questionScores", default=None)
