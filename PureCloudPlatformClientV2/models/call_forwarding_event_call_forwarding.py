# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import CallForwardingEventCall, CallForwardingEventUser


class CallForwardingEventCallForwarding(Model):
    user: CallForwardingEventUser | None = field("user", default=None)
    enabled: bool | None = field("enabled", default=None)
    calls: list[CallForwardingEventCall] | None = field("calls", default=None)
    voicemail: str | None = field("voicemail", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
