# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotConnectorBot


class BotList(Model):
    """Required by the platform: chat_bots."""

    chat_bots: list[BotConnectorBot] | None = field("chatBots", default=None)
