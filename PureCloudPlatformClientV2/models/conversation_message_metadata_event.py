# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationMessageMetadataEvent(Model):
    """Part of ConversationMessageMetadata."""

    event_type: Literal[
        "CoBrowse", "Typing", "Presence", "Video", "Unknown",
    ] | str | None = field("eventType", default=None)
    sub_type: Literal[
        "On", "Join", "Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected", "Disconnect", "Clear",
        "SignIn", "Unknown",
    ] | str | None = field("subType", default=None)
