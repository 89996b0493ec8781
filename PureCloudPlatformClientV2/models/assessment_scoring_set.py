# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AssessmentQuestionGroupScore


class AssessmentScoringSet(Model):
    """Given by post_learning_assessments_scoring.

    Required by the platform: question_group_scores.
    """

    total_score: float | None = field("totalScore", default=None)
    total_critical_score: float | None = field("totalCriticalScore", default=None)
    total_non_critical_score: float | None = field("totalNonCriticalScore", default=None)
    question_group_scores: list[AssessmentQuestionGroupScore] | None = field("questionGroupScores", default=None)
    failure_reasons: list[str] | None = field("failureReasons", default=None)
    comments: str | None = field("comments", default=None)
    agent_comments: str | None = field("agentComments", default=None)
    is_passed: bool | None = field("isPassed", default=None)
