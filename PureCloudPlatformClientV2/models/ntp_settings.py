# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NTPSettings(Model):
    """Part of Site."""

    servers: list[str] | None = field("servers", default=None)
