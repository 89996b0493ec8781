# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RecipientFlow(Model):
    """Part of RecipientRequest."""

    id: str | None = field("id", default=None)
