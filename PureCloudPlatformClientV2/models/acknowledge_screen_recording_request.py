# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AcknowledgeScreenRecordingRequest(Model):
    """AcknowledgeScreenRecordingRequest of the Platform API."""

    participant_jid: str | None = field("participantJid", default=None)
    room_id: str | None = field("roomId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
