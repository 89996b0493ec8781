# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class IgnoredActivityCategories(Model):
    """Part of AdherenceSettings."""

    values: list[str] | None = field("values", default=None)
