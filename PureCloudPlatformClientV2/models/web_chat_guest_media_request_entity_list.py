# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebChatGuestMediaRequest


class WebChatGuestMediaRequestEntityList(Model):
    """List of web chat guest media. Answer of get_webchat_guest_conversation_mediarequests."""

    entities: list[WebChatGuestMediaRequest] | None = field("entities", default=None)
