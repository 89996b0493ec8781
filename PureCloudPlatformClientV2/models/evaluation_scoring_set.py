# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationQuestionGroupScore, TranscriptTopic


class EvaluationScoringSet(Model):
    """Given by post_quality_evaluations_scoring."""

    total_score: float | None = field("totalScore", default=None)
    total_critical_score: float | None = field("totalCriticalScore", default=None)
    total_non_critical_score: float | None = field("totalNonCriticalScore", default=None)
    question_group_scores: list[EvaluationQuestionGroupScore] | None = field("questionGroupScores", default=None)
    any_failed_kill_questions: bool | None = field("anyFailedKillQuestions", default=None)
    comments: str | None = field("comments", default=None)
    private_comments: str | None = field("privateComments", default=None)
    agent_comments: str | None = field("agentComments", default=None)
    transcript_topics: list[TranscriptTopic] | None = field("transcriptTopics", default=None)
