# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerSequenceConfigChangeObject(Model):
    """Comes with notifications."""
