# Generated: make generate
from __future__ import annotations

from ..model import Model


class ExternalContactsOrganizationChangedTopicObject(Model):
    """Comes with notifications."""
