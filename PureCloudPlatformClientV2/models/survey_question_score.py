# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SurveyQuestionScore(Model):
    """Part of SurveyQuestionGroupScore."""

    question_id: str | None = field("questionId", default=None)
    answer_id: str | None = field("answerId", default=None)
    score: int | None = field("score", default=None)
    marked_na: bool | None = field("markedNA", default=None)
    system_marked_na: bool | None = field("systemMarkedNA", default=None)
    assisted_answer_id: str | None = field("assistedAnswerId", default=None)
    nps_score: int | None = field("npsScore", default=None)
    nps_text_answer: str | None = field("npsTextAnswer", default=None)
    free_text_answer: str | None = field("freeTextAnswer", default=None)
