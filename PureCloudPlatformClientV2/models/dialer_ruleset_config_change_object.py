# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerRulesetConfigChangeObject(Model):
    """Comes with notifications."""
