# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationVideoEventTopicConversationDivisionMembership, ConversationVideoEventTopicVideoMediaParticipant,
    )


class ConversationVideoEventTopicVideoConversation(Model):
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[ConversationVideoEventTopicVideoMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[ConversationVideoEventTopicConversationDivisionMembership] | None = field("divisions", default=None)
