# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebChatMessage


class WebChatMessageEntityList(Model):
    """List of web chat messages. Answer of get_conversations_chat_messages and 1 more."""

    page_size: int | None = field("pageSize", default=None)
    entities: list[WebChatMessage] | None = field("entities", default=None)
    previous_page: str | None = field("previousPage", default=None)
    next: str | None = field("next", default=None)
    self_uri: str | None = field("selfUri", default=None)
