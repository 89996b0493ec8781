# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Header(Model):
    """Part of CsvUploadResponse."""

    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
