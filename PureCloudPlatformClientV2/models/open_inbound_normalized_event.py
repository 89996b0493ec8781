# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OpenEvent, OpenInboundMessagingChannel


class OpenInboundNormalizedEvent(Model):
    """Required by the platform: channel, events."""

    channel: OpenInboundMessagingChannel | None = field("channel", default=None)
    events: list[OpenEvent] | None = field("events", default=None)
