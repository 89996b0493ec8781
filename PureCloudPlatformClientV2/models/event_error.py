# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EventError(Model):
    """EventError of the Platform API."""

    event_id: str | None = field("eventId", default=None)
    message: str | None = field("message", default=None)
    retryable: bool | None = field("retryable", default=None)
