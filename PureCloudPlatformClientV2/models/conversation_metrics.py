# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef


class ConversationMetrics(Model):
    """Conversation metrics, kept at /api/v2/speechandtextanalytics/conversations/{conversationId}. Answer of
    get_speechandtextanalytics_conversation.
    """

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    sentiment_score: float | None = field("sentimentScore", default=None)
    sentiment_trend: float | None = field("sentimentTrend", default=None)
    sentiment_trend_class: Literal[
        "NotCalculated", "Declining", "SlightlyDeclining", "NoChange", "SlightlyImproving", "Improving",
    ] | str | None = field("sentimentTrendClass", default=None)
    empathy_scores: list[EmpathyScore] | None = field("empathyScores", default=None)
    participant_metrics: ParticipantMetrics | None = field("participantMetrics", default=None)


class EmpathyScore(Model):
    """One of the empathy scores of conversation metrics. In ConversationMetrics."""

    score: float | None = field("score", default=None)
    user_id: str | None = field("userId", default=None)


class ParticipantMetrics(Model):
    """Participant metrics of conversation metrics. In ConversationMetrics."""

    agent_duration_percentage: float | None = field("agentDurationPercentage", default=None)
    customer_duration_percentage: float | None = field("customerDurationPercentage", default=None)
    silence_duration_percentage: float | None = field("silenceDurationPercentage", default=None)
    ivr_duration_percentage: float | None = field("ivrDurationPercentage", default=None)
    acd_duration_percentage: float | None = field("acdDurationPercentage", default=None)
    overtalk_duration_percentage: float | None = field("overtalkDurationPercentage", default=None)
    other_duration_percentage: float | None = field("otherDurationPercentage", default=None)
    overtalk_count: int | None = field("overtalkCount", default=None)
