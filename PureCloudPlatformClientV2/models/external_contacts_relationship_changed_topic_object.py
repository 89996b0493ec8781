# Generated: make generate
from __future__ import annotations

from ..model import Model


class ExternalContactsRelationshipChangedTopicObject(Model):
    """Comes with notifications."""
