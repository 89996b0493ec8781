# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationEncryptionConfiguration


class ConversationEncryptionConfigurationListing(Model):
    """Given by get_conversations_keyconfigurations."""

    total: int | None = field("total", default=None)
    entities: list[ConversationEncryptionConfiguration] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
