# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerResponsesetConfigChangeObject(Model):
    """Comes with notifications."""
