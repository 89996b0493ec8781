# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import OpenMessagingFromRecipient, OpenMessagingToRecipient


class OpenMessagingChannel(Model):
    """Channel of an open event normalized message. In OpenEventNormalizedMessage and 3 more.

    Required by the platform: to, pcFrom, time.
    """

    id: str | None = field("id", default=None)
    platform: Literal["Open"] | str | None = field("platform", default=None)
    type: Literal["Private"] | str | None = field("type", default=None)
    message_id: str | None = field("messageId", default=None)
    to: OpenMessagingToRecipient | None = field("to", default=None)
    pcFrom: OpenMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)
    metadata: Any | None = field("metadata", default=None)
