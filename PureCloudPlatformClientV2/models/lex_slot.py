# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LexSlot(Model):
    """Part of LexIntent.

    Required by the platform: name, type.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    type: str | None = field("type", default=None)
    priority: int | None = field("priority", default=None)
