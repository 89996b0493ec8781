# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Callheader(Model):
    """A callheader: name, headers and 2 more. Answer of get_telephony_sipmessages_conversation_headers."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    headers: dict[str, list[str]] | None = field("headers", default=None)
    self_uri: str | None = field("selfUri", default=None)
