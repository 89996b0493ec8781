# Generated: make generate
from __future__ import annotations

from ..model import Model


class MarkContactAddressUncontactableActionSettings(Model):
    """Comes with notifications."""
