# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ParticipantInfo(Model):
    """Part of VideoConferenceDetails."""

    active_participant_count: int | None = field("activeParticipantCount", default=None)
    version: int | None = field("version", default=None)
