# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeVersionInformation(Model):
    """Part of EdgeVersionReport."""

    software_version: str | None = field("softwareVersion", default=None)
