# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UCI10n(Model):
    """One, by key, of the i10ns of an uc integration. In UCIntegration and 1 more."""

    name: str | None = field("name", default=None)
