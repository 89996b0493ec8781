# Generated: make generate
from __future__ import annotations

from ..model import Model


class DoNotSendActionSettings(Model):
    """Comes with notifications."""
