# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ParticipantInfo(Model):
    """ParticipantInfo of the Platform API."""

    active_participant_count: int | None = field("activeParticipantCount", default=None)
    version: int | None = field("version", default=None)
