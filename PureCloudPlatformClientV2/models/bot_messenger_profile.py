# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BotMessengerProfile(Model):
    """Part of Humanize."""

    name: str | None = field("name", default=None)
    avatar_url: str | None = field("avatarUrl", default=None)
