# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class RoomParticipant(Model):
    """RoomParticipant of the Platform API.

    The platform requires: participant_jid.
    """

    participant_jid: str | None = field("participantJid", default=None)
