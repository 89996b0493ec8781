# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotConnectorBot


class BotList(Model):
    """A bot list: chat bots. Answer of get_integrations_botconnector_integration_id_bots; body of
    put_integrations_botconnector_integration_id_bots.

    Required by the platform: chat_bots.
    """

    chat_bots: list[BotConnectorBot] | None = field("chatBots", default=None)
