# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessengerHomeScreen(Model):
    """Part of MessengerSettings."""

    enabled: bool | None = field("enabled", default=None)
    logo_url: str | None = field("logoUrl", default=None)
