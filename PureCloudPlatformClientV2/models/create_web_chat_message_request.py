# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CreateWebChatMessageRequest(Model):
    """A web chat message to create: body and body type. Body of post_conversations_chat_communication_messages and 1
    more.

    Required by the platform: body.
    """

    body: str | None = field("body", default=None)
    body_type: Literal[
        "standard", "notice", "member-join", "member-leave", "media-request",
    ] | str | None = field("bodyType", default=None)
