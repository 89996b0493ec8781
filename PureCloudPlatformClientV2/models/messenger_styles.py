# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessengerStyles(Model):
    """Part of MessengerSettings."""

    primary_color: str | None = field("primaryColor", default=None)
