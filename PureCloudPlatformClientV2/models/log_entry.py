# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LogEntry(Model):
    """Part of LogCaptureQueryResponse."""

    level: str | None = field("level", default=None)
    message: str | None = field("message", default=None)
    timestamp: int | None = field("timestamp", default=None)
