# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ChatPresence, Contact


class ChatUserRef(Model):
    """Part of ChatItem."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    jid: str | None = field("jid", default=None)
    inactive: bool | None = field("inactive", default=None)
    integrations: list[Contact] | None = field("integrations", default=None)
    presence: ChatPresence | None = field("presence", default=None)
