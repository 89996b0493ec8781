# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebChatMemberInfo


class CreateWebChatConversationResponse(Model):
    """A web chat conversation: JWT, event stream URI, member and 1 more. Answer of post_webchat_guest_conversations."""

    id: str | None = field("id", default=None)
    jwt: str | None = field("jwt", default=None)
    event_stream_uri: str | None = field("eventStreamUri", default=None)
    member: WebChatMemberInfo | None = field("member", default=None)
