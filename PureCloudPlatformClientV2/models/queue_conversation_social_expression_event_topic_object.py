# Generated: make generate
from __future__ import annotations

from ..model import Model


class QueueConversationSocialExpressionEventTopicObject(Model):
    """Comes with notifications."""
