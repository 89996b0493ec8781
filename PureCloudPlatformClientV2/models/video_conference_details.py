# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ParticipantInfo


class VideoConferenceDetails(Model):
    """Given by get_conversations_video_details."""

    conference_id: str | None = field("conferenceId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_info: ParticipantInfo | None = field("participantInfo", default=None)
