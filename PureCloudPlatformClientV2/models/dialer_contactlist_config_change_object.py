# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerContactlistConfigChangeObject(Model):
    """Comes with notifications."""
