# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TextBotUserAgent(Model):
    """One of Phone, SMS, GenesysWebWidget, FacebookMessenger, WeChat, Whatsapp, AppleBusinessChat, Telegram, Slack,
    Signal, Line, Discord, TwitterDirectMessage, Open, Instagram, Other, Unknown. In BotChannel and 1 more.

    Required by the platform: name.
    """

    name: Literal[
        "Phone", "SMS", "GenesysWebWidget", "FacebookMessenger", "WeChat", "Whatsapp", "AppleBusinessChat", "Telegram",
        "Slack", "Signal", "Line", "Discord", "TwitterDirectMessage", "Open", "Instagram", "Other", "Unknown",
    ] | str | None = field("name", default=None)
