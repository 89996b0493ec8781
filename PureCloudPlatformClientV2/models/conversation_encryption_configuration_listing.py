# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationEncryptionConfiguration


class ConversationEncryptionConfigurationListing(Model):
    """List of conversation encryption configurations. Answer of get_conversations_keyconfigurations."""

    total: int | None = field("total", default=None)
    entities: list[ConversationEncryptionConfiguration] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
