# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AcknowledgeScreenRecordingRequest(Model):
    """An acknowledge screen recording: participant JID, room id and conversation id. Body of
    post_recordings_screensessions_acknowledge.
    """

    participant_jid: str | None = field("participantJid", default=None)
    room_id: str | None = field("roomId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
