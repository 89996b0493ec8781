# Generated: make generate
from __future__ import annotations

from ..model import Model


class ArrayNode(Model):
    """Comes with notifications."""
