# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ChatReactionUpdate(Model):
    """Required by the platform: reactions."""

    reactions: list[str] | None = field("reactions", default=None)
