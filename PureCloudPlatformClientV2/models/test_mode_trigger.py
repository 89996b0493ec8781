# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TestModeTrigger(Model):
    """Part of TestMatchesEventOperation."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    self_uri: str | None = field("selfUri", default=None)
