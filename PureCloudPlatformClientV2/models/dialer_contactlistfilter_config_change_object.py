# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerContactlistfilterConfigChangeObject(Model):
    """Comes with notifications."""
