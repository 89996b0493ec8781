# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Items(Model):
    """Part of Schema."""

    type: str | None = field("type", default=None)
    pattern: str | None = field("pattern", default=None)
