# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BotSlot(Model):
    """Part of BotIntent.

    Required by the platform: name, type.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
