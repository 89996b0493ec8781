# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .open_messaging_from_recipient import OpenMessagingFromRecipient


class OpenInboundMessageMessagingChannel(Model):
    """OpenInboundMessageMessagingChannel of the Platform API.

    The platform requires: pcFrom, time.
    """

    pcFrom: OpenMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)
    message_id: str | None = field("messageId", default=None)
    metadata: Any | None = field("metadata", default=None)
