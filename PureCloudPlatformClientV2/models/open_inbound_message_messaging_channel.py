# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import OpenMessagingFromRecipient


class OpenInboundMessageMessagingChannel(Model):
    """Part of OpenInboundNormalizedMessage.

    Required by the platform: pcFrom, time.
    """

    pcFrom: OpenMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)
    message_id: str | None = field("messageId", default=None)
    metadata: Any | None = field("metadata", default=None)
