# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .web_messaging_event_co_browse import WebMessagingEventCoBrowse
    from .web_messaging_event_presence import WebMessagingEventPresence


class WebMessagingEvent(Model):
    """WebMessagingEvent of the Platform API.

    The platform requires: event_type.
    """

    event_type: Literal["CoBrowse", "Presence"] | str | None = field("eventType", default=None)
    co_browse: WebMessagingEventCoBrowse | None = field("coBrowse", default=None)
    presence: WebMessagingEventPresence | None = field("presence", default=None)
