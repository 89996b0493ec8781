# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_event_co_browse import ConversationEventCoBrowse
    from .conversation_event_presence import ConversationEventPresence
    from .conversation_event_typing import ConversationEventTyping
    from .conversation_event_video import ConversationEventVideo


class ConversationMessageEvent(Model):
    """ConversationMessageEvent of the Platform API.

    The platform requires: event_type.
    """

    event_type: Literal[
        "CoBrowse", "Typing", "Presence", "Video", "Unknown",
    ] | str | None = field("eventType", default=None)
    co_browse: ConversationEventCoBrowse | None = field("coBrowse", default=None)
    typing: ConversationEventTyping | None = field("typing", default=None)
    presence: ConversationEventPresence | None = field("presence", default=None)
    video: ConversationEventVideo | None = field("video", default=None)
