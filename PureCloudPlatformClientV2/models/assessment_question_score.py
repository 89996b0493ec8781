# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AssessmentQuestionScore(Model):
    """Part of AssessmentQuestionGroupScore.

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
