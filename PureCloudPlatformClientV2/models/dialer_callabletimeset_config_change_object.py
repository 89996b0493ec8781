# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerCallabletimesetConfigChangeObject(Model):
    """Comes with notifications."""
