# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WebMessagingChannel, WebMessagingContent, WebMessagingEvent


class WebMessagingMessage(Model):
    """Part of WebMessagingMessageEntityList."""

    id: str | None = field("id", default=None)
    channel: WebMessagingChannel | None = field("channel", default=None)
    type: Literal["Text", "Structured", "Receipt", "Event"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    content: list[WebMessagingContent] | None = field("content", default=None)
    events: list[WebMessagingEvent] | None = field("events", default=None)
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)
    originating_entity: Literal["Human", "Bot"] | str | None = field("originatingEntity", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)
