# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotConnectorBotVersion


class BotConnectorBot(Model):
    """Given by get_integrations_botconnector_integration_id_bot.

    Required by the platform: id, versions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    versions: list[BotConnectorBotVersion] | None = field("versions", default=None)
    bot_composite_tag: str | None = field("botCompositeTag", default=None)
    self_uri: str | None = field("selfUri", default=None)
