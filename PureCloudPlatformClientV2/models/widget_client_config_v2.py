# Generated: make generate
from __future__ import annotations

from ..model import Model


class WidgetClientConfigV2(Model):
    """No method or topic of the definition has it."""
