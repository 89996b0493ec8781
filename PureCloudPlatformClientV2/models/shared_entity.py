# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SharedEntity(Model):
    """Part of CreateShareRequest."""

    id: str | None = field("id", default=None)
