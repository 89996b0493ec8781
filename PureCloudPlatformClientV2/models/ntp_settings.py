# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class NTPSettings(Model):
    servers: list[str] | None = field("servers", default=None)
