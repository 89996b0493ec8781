# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BotVersionSummary(Model):
    """Part of BotConnectorBotVersionSummaryEntityListing.

    Required by the platform: name, id, version.
    """

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    bot_composite_tag: str | None = field("botCompositeTag", default=None)
    version: str | None = field("version", default=None)
