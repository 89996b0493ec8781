# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BotConnectorBotSummaryEntityListing(Model):
    """Page of bot summaries. Answer of get_integrations_botconnector_integration_id_bots_summaries."""

    entities: list[BotSummary] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class BotSummary(Model):
    """One of the items of a bot connector bot summary entity listing. In BotConnectorBotSummaryEntityListing.

    Required by the platform: name, id.
    """

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    bot_composite_tag: str | None = field("botCompositeTag", default=None)
