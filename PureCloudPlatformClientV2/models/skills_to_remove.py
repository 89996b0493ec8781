# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SkillsToRemove(Model):
    """Part of Actions."""

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
