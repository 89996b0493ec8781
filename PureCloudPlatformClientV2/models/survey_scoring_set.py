# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .survey_question_group_score import SurveyQuestionGroupScore


class SurveyScoringSet(Model):
    """SurveyScoringSet of the Platform API."""

    total_score: float | None = field("totalScore", default=None)
    nps_score: int | None = field("npsScore", default=None)
    question_group_scores: list[SurveyQuestionGroupScore] | None = field("questionGroupScores", default=None)
