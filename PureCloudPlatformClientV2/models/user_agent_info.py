# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UserAgentInfo(Model):
    firmware_version: str | None = field("firmwareVersion", default=None)
    manufacturer: str | None = field("manufacturer", default=None)
    model: str | None = field("model", default=None)
