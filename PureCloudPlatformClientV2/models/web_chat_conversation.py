# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebChatMemberInfo


class WebChatConversation(Model):
    """Conversation of a web chat message. In WebChatMessage and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    member: WebChatMemberInfo | None = field("member", default=None)
    self_uri: str | None = field("selfUri", default=None)
