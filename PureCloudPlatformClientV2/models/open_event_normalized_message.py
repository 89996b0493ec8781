# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .open_message_event import OpenMessageEvent
    from .open_messaging_channel import OpenMessagingChannel


class OpenEventNormalizedMessage(Model):
    """OpenEventNormalizedMessage of the Platform API.

    The platform requires: channel, type.
    """

    id: str | None = field("id", default=None)
    channel: OpenMessagingChannel | None = field("channel", default=None)
    type: Literal["Event"] | str | None = field("type", default=None)
    events: list[OpenMessageEvent] | None = field("events", default=None)
