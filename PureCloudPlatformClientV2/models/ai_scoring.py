# Generated: make generate
from __future__ import annotations

from ..model import Model


class AiScoring(Model):
    """Comes with notifications."""
