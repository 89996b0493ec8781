# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BatchEventResponse(Model):
    """A batch event: errors. Answer of post_events_conversations and 2 more."""

    errors: list[EventError] | None = field("errors", default=None)


class EventError(Model):
    """One of the errors of a batch event. In BatchEventResponse."""

    event_id: str | None = field("eventId", default=None)
    message: str | None = field("message", default=None)
    retryable: bool | None = field("retryable", default=None)
