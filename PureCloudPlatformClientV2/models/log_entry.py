# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class LogEntry(Model):
    level: str | None = field("level", default=None)
    message: str | None = field("message", default=None)
    timestamp: int | None = field("timestamp", default=None)
