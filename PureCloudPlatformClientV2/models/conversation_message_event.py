# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationEventCoBrowse, ConversationEventPresence, ConversationEventTyping, ConversationEventVideo


class ConversationMessageEvent(Model):
    """Part of ConversationNormalizedMessage.

    Required by the platform: event_type.
    """

    event_type: Literal[
        "CoBrowse", "Typing", "Presence", "Video", "Unknown",
    ] | str | None = field("eventType", default=None)
    co_browse: ConversationEventCoBrowse | None = field("coBrowse", default=None)
    typing: ConversationEventTyping | None = field("typing", default=None)
    presence: ConversationEventPresence | None = field("presence", default=None)
    video: ConversationEventVideo | None = field("video", default=None)
