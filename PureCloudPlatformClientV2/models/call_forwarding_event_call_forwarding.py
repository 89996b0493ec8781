# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .call_forwarding_event_call import CallForwardingEventCall
    from .call_forwarding_event_user import CallForwardingEventUser


class CallForwardingEventCallForwarding(Model):
    """CallForwardingEventCallForwarding of the Platform API."""

    user: CallForwardingEventUser | None = field("user", default=None)
    enabled: bool | None = field("enabled", default=None)
    calls: list[CallForwardingEventCall] | None = field("calls", default=None)
    voicemail: str | None = field("voicemail", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
