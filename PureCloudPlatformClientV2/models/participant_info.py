# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ParticipantInfo(Model):
    active_participant_count: int | None = field("activeParticipantCount", default=None)
    version: int | None = field("version", default=None)
