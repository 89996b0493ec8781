# Generated: make generate
from __future__ import annotations

from ..model import Model


class Button(Model):
    """Comes with notifications."""
