# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PredictiveRouting(Model):
    """A predictive routing: respect skills and enable conversation score biasing. No method or topic of the definition
    has it.
    """

    respect_skills: bool | None = field("respectSkills", default=None)
    enable_conversation_score_biasing: bool | None = field("enableConversationScoreBiasing", default=None)
