# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .web_chat_guest_media_request import WebChatGuestMediaRequest


class WebChatGuestMediaRequestEntityList(Model):
    """WebChatGuestMediaRequestEntityList of the Platform API."""

    entities: list[WebChatGuestMediaRequest] | None = field("entities", default=None)
