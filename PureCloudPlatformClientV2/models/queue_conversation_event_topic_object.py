# Generated: make generate
from __future__ import annotations

from ..model import Model


class QueueConversationEventTopicObject(Model):
    """Comes with notifications."""
