# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DialogflowProject(Model):
    """Part of DialogflowAgent and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
