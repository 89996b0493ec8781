# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SurveyQuestionGroupScore(Model):
    """One of the question group scores of a survey scoring set. In SurveyScoringSet."""

    question_group_id: str | None = field("questionGroupId", default=None)
    total_score: float | None = field("totalScore", default=None)
    max_total_score: float | None = field("maxTotalScore", default=None)
    marked_na: bool | None = field("markedNA", default=None)
    system_marked_na: bool | None = field("systemMarkedNA", default=None)
    question_scores: list[SurveyQuestionScore] | None = field("questionScores", default=None)


class SurveyQuestionScore(Model):
    """One of the question scores of a survey question group score. In SurveyQuestionGroupScore."""

    question_id: str | None = field("questionId", default=None)
    answer_id: str | None = field("answerId", default=None)
    score: int | None = field("score", default=None)
    marked_na: bool | None = field("markedNA", default=None)
    system_marked_na: bool | None = field("systemMarkedNA", default=None)
    assisted_answer_id: str | None = field("assistedAnswerId", default=None)
    nps_score: int | None = field("npsScore", default=None)
    nps_text_answer: str | None = field("npsTextAnswer", default=None)
    free_text_answer: str | None = field("freeTextAnswer", default=None)


class SurveyScoringSet(Model):
    """A survey scoring set: total score, nps score and question group scores. Answer of post_quality_surveys_scoring.
    """

    total_score: float | None = field("totalScore", default=None)
    nps_score: int | None = field("npsScore", default=None)
    question_group_scores: list[SurveyQuestionGroupScore] | None = field("questionGroupScores", default=None)
