# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .video_conference_update_topic_participant_info import VideoConferenceUpdateTopicParticipantInfo


class VideoConferenceUpdateTopicVideoConference(Model):
    """VideoConferenceUpdateTopicVideoConference of the Platform API."""

    conversation_id: str | None = field("conversationId", default=None)
    conference_id: str | None = field("conferenceId", default=None)
    participant_info: VideoConferenceUpdateTopicParticipantInfo | None = field("participantInfo", default=None)
