# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LexV2Bot(Model):
    """Bot of a Lex V2 bot alias. In LexV2BotAlias and 1 more.

    Required by the platform: bot_id, region.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    bot_id: str | None = field("botId", default=None)
    region: str | None = field("region", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)
