# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_app_settings import ConversationAppSettings
    from .knowledge import Knowledge


class MessengerApps(Model):
    """MessengerApps of the Platform API."""

    conversations: ConversationAppSettings | None = field("conversations", default=None)
    knowledge: Knowledge | None = field("knowledge", default=None)
