# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import VideoConferenceUpdateTopicParticipantInfo


class VideoConferenceUpdateTopicVideoConference(Model):
    conversation_id: str | None = field("conversationId", default=None)
    conference_id: str | None = field("conferenceId", default=None)
    participant_info: VideoConferenceUpdateTopicParticipantInfo | None = field("participantInfo", default=None)
