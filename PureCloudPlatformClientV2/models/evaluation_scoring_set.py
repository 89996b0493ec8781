# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EvaluationQuestionGroupScore(Model):
    """One of the question group scores of an evaluation scoring set. In EvaluationScoringSet."""

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
    question_scores: list[EvaluationQuestionScore] | None = field("questionScores", default=None)


class EvaluationQuestionScore(Model):
    """One of the question scores of an evaluation question group score. In EvaluationQuestionGroupScore."""

    question_id: str | None = field("questionId", default=None)
    answer_id: str | None = field("answerId", default=None)
    score: int | None = field("score", default=None)
    marked_na: bool | None = field("markedNA", default=None)
    system_marked_na: bool | None = field("systemMarkedNA", default=None)
    assisted_answer_id: str | None = field("assistedAnswerId", default=None)
    failed_kill_question: bool | None = field("failedKillQuestion", default=None)
    comments: str | None = field("comments", default=None)


class EvaluationScoringSet(Model):
    """An evaluation scoring set: total score, total critical score, total non critical score and 6 more. Answer of
    post_quality_evaluations_scoring.
    """

    total_score: float | None = field("totalScore", default=None)
    total_critical_score: float | None = field("totalCriticalScore", default=None)
    total_non_critical_score: float | None = field("totalNonCriticalScore", default=None)
    question_group_scores: list[EvaluationQuestionGroupScore] | None = field("questionGroupScores", default=None)
    any_failed_kill_questions: bool | None = field("anyFailedKillQuestions", default=None)
    comments: str | None = field("comments", default=None)
    private_comments: str | None = field("privateComments", default=None)
    agent_comments: str | None = field("agentComments", default=None)
    transcript_topics: list[TranscriptTopic] | None = field("transcriptTopics", default=None)


class TopicDuration(Model):
    """Duration of a transcript topic. In TranscriptTopic."""

    total_milliseconds: int | None = field("totalMilliseconds", default=None)


class TopicOffset(Model):
    """Offset of a transcript topic. In TranscriptTopic."""

    word_count: int | None = field("wordCount", default=None)
    character_count: int | None = field("characterCount", default=None)


class TranscriptTopic(Model):
    """One of the transcript topics of an evaluation scoring set. In EvaluationScoringSet."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    topic_phrase: str | None = field("topicPhrase", default=None)
    transcript_phrase: str | None = field("transcriptPhrase", default=None)
    confidence: int | None = field("confidence", default=None)
    start_time_milliseconds: int | None = field("startTimeMilliseconds", default=None)
    duration: TopicDuration | None = field("duration", default=None)
    offset: TopicOffset | None = field("offset", default=None)
    recording_location: int | None = field("recordingLocation", default=None)
