# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, EmpathyScore, ParticipantMetrics


class ConversationMetrics(Model):
    """Given by get_speechandtextanalytics_conversation."""

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    sentiment_score: float | None = field("sentimentScore", default=None)
    sentiment_trend: float | None = field("sentimentTrend", default=None)
    sentiment_trend_class: Literal[
        "NotCalculated", "Declining", "SlightlyDeclining", "NoChange", "SlightlyImproving", "Improving",
    ] | str | None = field("sentimentTrendClass", default=None)
    empathy_scores: list[EmpathyScore] | None = field("empathyScores", default=None)
    participant_metrics: ParticipantMetrics | None = field("participantMetrics", default=None)
