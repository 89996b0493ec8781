# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WebMessagingEventCoBrowse, WebMessagingEventPresence


class WebMessagingEvent(Model):
    """Part of WebMessagingMessage.

    Required by the platform: event_type.
    """

    event_type: Literal["CoBrowse", "Presence"] | str | None = field("eventType", default=None)
    co_browse: WebMessagingEventCoBrowse | None = field("coBrowse", default=None)
    presence: WebMessagingEventPresence | None = field("presence", default=None)
