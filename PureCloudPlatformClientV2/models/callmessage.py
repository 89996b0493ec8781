# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Callmessage(Model):
    """A callmessage, kept at /api/v2/telephony/sipmessages/conversations/{conversationId}. Answer of
    get_telephony_sipmessages_conversation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    message: str | None = field("message", default=None)
    self_uri: str | None = field("selfUri", default=None)
