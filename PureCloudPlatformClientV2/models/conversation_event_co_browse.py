# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationEventCoBrowse(Model):
    """Part of ConversationMessageEvent.

    Required by the platform: type.
    """

    type: Literal[
        "Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected",
    ] | str | None = field("type", default=None)
    session_id: str | None = field("sessionId", default=None)
    session_join_token: str | None = field("sessionJoinToken", default=None)
