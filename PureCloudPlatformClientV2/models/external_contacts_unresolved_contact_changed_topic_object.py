# Generated: make generate
from __future__ import annotations

from ..model import Model


class ExternalContactsUnresolvedContactChangedTopicObject(Model):
    """Comes with notifications."""
