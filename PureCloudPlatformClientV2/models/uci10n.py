# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UCI10n(Model):
    """Part of UCIntegration and 1 more."""

    name: str | None = field("name", default=None)
