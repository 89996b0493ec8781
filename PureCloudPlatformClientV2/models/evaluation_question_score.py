# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EvaluationQuestionScore(Model):
    """Part of EvaluationQuestionGroupScore."""

    question_id: str | None = field("questionId", default=None)
    answer_id: str | None = field("answerId", default=None)
    score: int | None = field("score", default=None)
    marked_na: bool | None = field("markedNA", default=None)
    system_marked_na: bool | None = field("systemMarkedNA", default=None)
    assisted_answer_id: str | None = field("assistedAnswerId", default=None)
    failed_kill_question: bool | None = field("failedKillQuestion", default=None)
    comments: str | None = field("comments", default=None)
