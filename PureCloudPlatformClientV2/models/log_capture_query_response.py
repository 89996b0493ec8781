# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LogCaptureQueryResponse(Model):
    """Page of log entries. Answer of post_diagnostics_logcapture_browser_entries_query."""

    entities: list[LogEntry] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)


class LogEntry(Model):
    """One of the items of a log capture query response. In LogCaptureQueryResponse."""

    level: str | None = field("level", default=None)
    message: str | None = field("message", default=None)
    timestamp: int | None = field("timestamp", default=None)
