# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SortItem(Model):
    """Part of QueryRequest."""

    name: str | None = field("name", default=None)
    ascending: bool | None = field("ascending", default=None)
