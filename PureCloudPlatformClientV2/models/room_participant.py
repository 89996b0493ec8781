# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RoomParticipant(Model):
    """A room participant, kept at /api/v2/chats/rooms/{roomJid}/participants/{participantJid}. Answer of
    get_chats_room_participant.

    Required by the platform: participant_jid.
    """

    participant_jid: str | None = field("participantJid", default=None)
