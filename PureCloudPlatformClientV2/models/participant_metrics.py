# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ParticipantMetrics(Model):
    """Part of ConversationMetrics."""

    agent_duration_percentage: float | None = field("agentDurationPercentage", default=None)
    customer_duration_percentage: float | None = field("customerDurationPercentage", default=None)
    silence_duration_percentage: float | None = field("silenceDurationPercentage", default=None)
    ivr_duration_percentage: float | None = field("ivrDurationPercentage", default=None)
    acd_duration_percentage: float | None = field("acdDurationPercentage", default=None)
    overtalk_duration_percentage: float | None = field("overtalkDurationPercentage", default=None)
    other_duration_percentage: float | None = field("otherDurationPercentage", default=None)
    overtalk_count: int | None = field("overtalkCount", default=None)
