# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SurveyQuestionGroupScore


class SurveyScoringSet(Model):
    """Given by post_quality_surveys_scoring."""

    total_score: float | None = field("totalScore", default=None)
    nps_score: int | None = field("npsScore", default=None)
    question_group_scores: list[SurveyQuestionGroupScore] | None = field("questionGroupScores", default=None)
