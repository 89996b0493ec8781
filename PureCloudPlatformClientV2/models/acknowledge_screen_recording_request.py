# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AcknowledgeScreenRecordingRequest(Model):
    participant_jid: str | None = field("participantJid", default=None)
    room_id: str | None = field("roomId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
