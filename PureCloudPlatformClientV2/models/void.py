# Generated: make generate
from __future__ import annotations

from ..model import Model


class Void(Model):
    """Comes with notifications."""
