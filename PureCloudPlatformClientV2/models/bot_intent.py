# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotSlot


class BotIntent(Model):
    """Part of BotConnectorBotVersion.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    slots: dict[str, BotSlot] | None = field("slots", default=None)
