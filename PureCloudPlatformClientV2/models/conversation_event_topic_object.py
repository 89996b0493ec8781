# Generated: make generate
from __future__ import annotations

from ..model import Model


class ConversationEventTopicObject(Model):
    """Comes with notifications."""
