# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerRulesetConfigChangeObject(Model):
    """No method or topic of the definition has it."""
