# Generated: make generate
from __future__ import annotations

from ..model import Model


class SystemMessageObject(Model):
    """Comes with notifications."""
