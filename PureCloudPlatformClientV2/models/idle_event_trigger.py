# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class IdleEventTrigger(Model):
    """Part of JourneyEventsSettings.

    Required by the platform: event_name.
    """

    event_name: str | None = field("eventName", default=None)
    idle_after_seconds: int | None = field("idleAfterSeconds", default=None)
