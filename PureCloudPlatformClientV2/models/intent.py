# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Intent(Model):
    """Part of NluInfo."""

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
