# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ConversationDivisionMembership, Participant, TransferResponse


class Conversation(Model):
    """Given by get_conversation and 8 more; taken by patch_conversations_call and 6 more.

    Required by the platform: start_time, participants.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    external_tag: str | None = field("externalTag", default=None)
    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    address: str | None = field("address", default=None)
    participants: list[Participant] | None = field("participants", default=None)
    conversation_ids: list[str] | None = field("conversationIds", default=None)
    max_participants: int | None = field("maxParticipants", default=None)
    recording_state: Literal["ACTIVE", "PAUSED", "NONE"] | str | None = field("recordingState", default=None)
    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "parked", "none",
    ] | str | None = field("state", default=None)
    divisions: list[ConversationDivisionMembership] | None = field("divisions", default=None)
    recent_transfers: list[TransferResponse] | None = field("recentTransfers", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    self_uri: str | None = field("selfUri", default=None)
