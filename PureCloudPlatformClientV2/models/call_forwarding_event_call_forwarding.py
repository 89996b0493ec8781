# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class CallForwardingEventCall(Model):
    """One of the calls of a call forwarding event call forwarding. In CallForwardingEventCallForwarding."""

    targets: list[CallForwardingEventTarget] | None = field("targets", default=None)


class CallForwardingEventCallForwarding(Model):
    """A call forwarding event call forwarding: user, enabled, calls and 2 more. Event of v2.users.{id}.callforwarding.
    """

    user: CallForwardingEventUser | None = field("user", default=None)
    enabled: bool | None = field("enabled", default=None)
    calls: list[CallForwardingEventCall] | None = field("calls", default=None)
    voicemail: str | None = field("voicemail", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)


class CallForwardingEventTarget(Model):
    """One of the targets of a call forwarding event call. In CallForwardingEventCall."""

    type: str | None = field("type", default=None)
    value: str | None = field("value", default=None)


class CallForwardingEventUser(Model):
    """Reference to a call forwarding event user by its id. In CallForwardingEventCallForwarding."""

    id: str | None = field("id", default=None)
