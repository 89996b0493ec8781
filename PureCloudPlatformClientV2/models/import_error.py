# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ImportError(Model):
    """Part of ImportReport."""

    message: str | None = field("message", default=None)
    line: int | None = field("line", default=None)
