# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bot_connector_bot_version import BotConnectorBotVersion


class BotConnectorBot(Model):
    """BotConnectorBot of the Platform API.

    The platform requires: id, versions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    versions: list[BotConnectorBotVersion] | None = field("versions", default=None)
    bot_composite_tag: str | None = field("botCompositeTag", default=None)
    self_uri: str | None = field("selfUri", default=None)
