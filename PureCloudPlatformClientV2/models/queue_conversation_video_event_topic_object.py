# Generated: make generate
from __future__ import annotations

from ..model import Model


class QueueConversationVideoEventTopicObject(Model):
    """Comes with notifications."""
