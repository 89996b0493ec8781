# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bot_connector_bot import BotConnectorBot


class BotList(Model):
    """BotList of the Platform API.

    The platform requires: chat_bots.
    """

    chat_bots: list[BotConnectorBot] | None = field("chatBots", default=None)
