# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserAgentInfo(Model):
    """Part of Phone."""

    firmware_version: str | None = field("firmwareVersion", default=None)
    manufacturer: str | None = field("manufacturer", default=None)
    model: str | None = field("model", default=None)
