# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bot_messenger_profile import BotMessengerProfile


class Humanize(Model):
    """Humanize of the Platform API."""

    enabled: bool | None = field("enabled", default=None)
    bot: BotMessengerProfile | None = field("bot", default=None)
