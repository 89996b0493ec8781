# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class RoomParticipant(Model):
    """Required by the platform: participant_jid."""

    participant_jid: str | None = field("participantJid", default=None)
