# Generated: make generate
from __future__ import annotations

from ..model import Model


class UserRoutingStatusObject(Model):
    """Comes with notifications."""
