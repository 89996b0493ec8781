# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LineUserId(Model):
    """Part of LineId."""

    user_id: str | None = field("userId", default=None)
