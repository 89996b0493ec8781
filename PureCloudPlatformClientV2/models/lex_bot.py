# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LexBot(Model):
    """Bot of a Lex bot alias. In LexBotAlias and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)
