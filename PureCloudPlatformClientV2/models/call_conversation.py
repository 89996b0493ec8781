# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import CallMediaParticipant, TransferResponse


class CallConversation(Model):
    """Given by get_conversations_call."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[CallMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    recent_transfers: list[TransferResponse] | None = field("recentTransfers", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    recording_state: Literal["none", "active", "paused"] | str | None = field("recordingState", default=None)
    max_participants: int | None = field("maxParticipants", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    self_uri: str | None = field("selfUri", default=None)
