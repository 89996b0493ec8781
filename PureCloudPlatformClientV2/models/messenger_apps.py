# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationAppSettings, Knowledge


class MessengerApps(Model):
    """Part of MessengerSettings."""

    conversations: ConversationAppSettings | None = field("conversations", default=None)
    knowledge: Knowledge | None = field("knowledge", default=None)
