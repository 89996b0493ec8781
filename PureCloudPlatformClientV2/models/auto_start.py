# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AutoStart(Model):
    """Part of ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)
