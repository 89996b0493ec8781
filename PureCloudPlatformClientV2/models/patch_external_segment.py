# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PatchExternalSegment(Model):
    """Part of PatchSegment."""

    name: str | None = field("name", default=None)
