# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PredictiveRouting(Model):
    """Comes with notifications."""

    respect_skills: bool | None = field("respectSkills", default=None)
    enable_conversation_score_biasing: bool | None = field("enableConversationScoreBiasing", default=None)
