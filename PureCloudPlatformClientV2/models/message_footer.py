# Generated: make generate
from __future__ import annotations

from ..model import Model


class MessageFooter(Model):
    """Comes with notifications."""
