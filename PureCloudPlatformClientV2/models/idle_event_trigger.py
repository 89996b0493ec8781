# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class IdleEventTrigger(Model):
    """Required by the platform: event_name."""

    event_name: str | None = field("eventName", default=None)
    idle_after_seconds: int | None = field("idleAfterSeconds", default=None)
