# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .participant_info import ParticipantInfo


class VideoConferenceDetails(Model):
    """VideoConferenceDetails of the Platform API."""

    conference_id: str | None = field("conferenceId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_info: ParticipantInfo | None = field("participantInfo", default=None)
