# Generated: make generate
from __future__ import annotations

from ..model import Model


class JsonNode(Model):
    """Comes with notifications."""
