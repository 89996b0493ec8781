# Generated: make generate
from __future__ import annotations

from ..model import Model


class MessageHeader(Model):
    """Comes with notifications."""
