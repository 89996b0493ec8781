# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerAttemptLimitsConfigChangeObject(Model):
    """Comes with notifications."""
