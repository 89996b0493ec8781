# Generated: make generate
from __future__ import annotations

from ..model import Model


class ConversationChannelMetadata(Model):
    """Comes with notifications."""
