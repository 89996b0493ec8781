# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScreenRecordingActiveSessions(Model):
    """Screen recording active sessions: count. Answer of get_recordings_screensessions_details."""

    count: int | None = field("count", default=None)
