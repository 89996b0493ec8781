# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class BotSearchResponse(Model):
    """One of the items of a bot search response entity listing. In BotSearchResponseEntityListing.

    Required by the platform: id, name, bot_type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    bot_type: Literal[
        "GenesysBotConnector", "GenesysDialogEngine", "AmazonLex", "GoogleDialogFlowES", "GoogleDialogFlowCX",
        "NuanceDlg", "GenesysBotFlow", "GenesysDigitalBotFlow", "GenesysVoiceSurveyFlow",
    ] | str | None = field("botType", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)


class BotSearchResponseEntityListing(Model):
    """List of bot searches. Answer of get_textbots_bots_search."""

    entities: list[BotSearchResponse] | None = field("entities", default=None)
