# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AssessmentQuestionGroupScore(Model):
    """One of the question group scores of an assessment scoring set. In AssessmentScoringSet.

    Required by the platform: question_group_id.
    """

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
    question_scores: list[AssessmentQuestionScore] | None = field("questionScores", default=None)


class AssessmentQuestionScore(Model):
    """One of the question scores of an assessment question group score. In AssessmentQuestionGroupScore.

    Required by the platform: question_id.
    """

    failed_kill_question: bool | None = field("failedKillQuestion", default=None)
    comments: str | None = field("comments", default=None)
    question_id: str | None = field("questionId", default=None)
    answer_id: str | None = field("answerId", default=None)
    score: int | None = field("score", default=None)
    marked_na: bool | None = field("markedNA", default=None)
    system_marked_na: bool | None = field("systemMarkedNA", default=None)
    free_text_answer: str | None = field("freeTextAnswer", default=None)


class AssessmentScoringSet(Model):
    """An assessment scoring set: question group scores, total score, total critical score and 5 more. Answer of
    post_learning_assessments_scoring.

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
