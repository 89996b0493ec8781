# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LogEntry(Model):
    """LogEntry of the Platform API."""

    level: str | None = field("level", default=None)
    message: str | None = field("message", default=None)
    timestamp: int | None = field("timestamp", default=None)
