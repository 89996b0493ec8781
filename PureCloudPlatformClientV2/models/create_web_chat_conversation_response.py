# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebChatMemberInfo


class CreateWebChatConversationResponse(Model):
    id: str | None = field("id", default=None)
    jwt: str | None = field("jwt", default=None)
    event_stream_uri: str | None = field("eventStreamUri", default=None)
    member: WebChatMemberInfo | None = field("member", default=None)
