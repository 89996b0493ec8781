# Generated: make generate
from __future__ import annotations

from ..model import Model


class UserNextActivityReminder(Model):
    """Comes with notifications."""
