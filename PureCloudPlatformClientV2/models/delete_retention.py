# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DeleteRetention(Model):
    """Delete retention of an initiate screen recording. In InitiateScreenRecording and 1 more."""

    days: int | None = field("days", default=None)
