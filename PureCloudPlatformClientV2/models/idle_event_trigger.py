# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class IdleEventTrigger(Model):
    """IdleEventTrigger of the Platform API.

    The platform requires: event_name.
    """

    event_name: str | None = field("eventName", default=None)
    idle_after_seconds: int | None = field("idleAfterSeconds", default=None)
