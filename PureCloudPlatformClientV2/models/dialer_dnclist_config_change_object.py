# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerDnclistConfigChangeObject(Model):
    """Comes with notifications."""
