# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationEventTopicConversationDivisionMembership, ConversationEventTopicParticipant,
        ConversationEventTopicTransferResponse,
    )


class ConversationEventTopicConversation(Model):
    id: str | None = field("id", default=None)
    max_participants: int | None = field("maxParticipants", default=None)
    participants: list[ConversationEventTopicParticipant] | None = field("participants", default=None)
    recent_transfers: list[ConversationEventTopicTransferResponse] | None = field("recentTransfers", default=None)
    recording_state: str | None = field("recordingState", default=None)
    address: str | None = field("address", default=None)
    external_tag: str | None = field("externalTag", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    divisions: list[ConversationEventTopicConversationDivisionMembership] | None = field("divisions", default=None)
