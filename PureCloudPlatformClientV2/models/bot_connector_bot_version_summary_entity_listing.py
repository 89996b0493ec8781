# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BotConnectorBotVersionSummaryEntityListing(Model):
    """Page of bot version summaries. Answer of get_integrations_botconnector_integration_id_bot_versions."""

    entities: list[BotVersionSummary] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class BotVersionSummary(Model):
    """One of the items of a bot connector bot version summary entity listing. In
    BotConnectorBotVersionSummaryEntityListing.

    Required by the platform: name, id, version.
    """

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    bot_composite_tag: str | None = field("botCompositeTag", default=None)
    version: str | None = field("version", default=None)
