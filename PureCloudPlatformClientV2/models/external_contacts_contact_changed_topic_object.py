# Generated: make generate
from __future__ import annotations

from ..model import Model


class ExternalContactsContactChangedTopicObject(Model):
    """Comes with notifications."""
