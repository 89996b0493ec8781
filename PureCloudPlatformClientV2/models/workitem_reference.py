# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemReference(Model):
    """Part of WorkitemWrapup."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
