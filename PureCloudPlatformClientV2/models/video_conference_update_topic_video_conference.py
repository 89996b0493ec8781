# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class VideoConferenceUpdateTopicParticipantInfo(Model):
    """Participant information of a video conference. In VideoConferenceUpdateTopicVideoConference."""

    active_participant_count: int | None = field("activeParticipantCount", default=None)
    version: int | None = field("version", default=None)


class VideoConferenceUpdateTopicVideoConference(Model):
    """A video conference: conversation id, conference id and participant information. Event of
    v2.video.conferences.{id}.
    """

    conversation_id: str | None = field("conversationId", default=None)
    conference_id: str | None = field("conferenceId", default=None)
    participant_info: VideoConferenceUpdateTopicParticipantInfo | None = field("participantInfo", default=None)
