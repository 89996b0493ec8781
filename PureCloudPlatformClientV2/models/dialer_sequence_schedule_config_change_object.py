# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerSequenceScheduleConfigChangeObject(Model):
    """Comes with notifications."""
