# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Entity(Model):
    """Reference by its id. In BotFlowSession and 7 more."""

    id: str | None = field("id", default=None)
