# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BotSummary(Model):
    """Part of BotConnectorBotSummaryEntityListing.

    Required by the platform: name, id.
    """

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    bot_composite_tag: str | None = field("botCompositeTag", default=None)
