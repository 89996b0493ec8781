# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotMessengerProfile


class Humanize(Model):
    """Part of ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)
    bot: BotMessengerProfile | None = field("bot", default=None)
