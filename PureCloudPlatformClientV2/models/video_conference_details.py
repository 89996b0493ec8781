# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ParticipantInfo(Model):
    """Participant information of video conference details. In VideoConferenceDetails."""

    active_participant_count: int | None = field("activeParticipantCount", default=None)
    version: int | None = field("version", default=None)


class VideoConferenceDetails(Model):
    """Video conference details: conference id, conversation id and participant information. Answer of
    get_conversations_video_details.
    """

    conference_id: str | None = field("conferenceId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_info: ParticipantInfo | None = field("participantInfo", default=None)
