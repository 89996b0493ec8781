# Generated: make generate
from __future__ import annotations

from ..model import Model


class QueueUserEventTopicObject(Model):
    """Comes with notifications."""
