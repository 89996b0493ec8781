# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CallbackMediaParticipant, TransferResponse


class CallbackConversation(Model):
    """Given by get_conversations_callback."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[CallbackMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    recent_transfers: list[TransferResponse] | None = field("recentTransfers", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    self_uri: str | None = field("selfUri", default=None)
