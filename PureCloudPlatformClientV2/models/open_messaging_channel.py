# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from .open_messaging_from_recipient import OpenMessagingFromRecipient
    from .open_messaging_to_recipient import OpenMessagingToRecipient


class OpenMessagingChannel(Model):
    """OpenMessagingChannel of the Platform API.

    The platform requires: to, pcFrom, time.
    """

    id: str | None = field("id", default=None)
    platform: Literal["Open"] | str | None = field("platform", default=None)
    type: Literal["Private"] | str | None = field("type", default=None)
    message_id: str | None = field("messageId", default=None)
    to: OpenMessagingToRecipient | None = field("to", default=None)
    pcFrom: OpenMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)
    metadata: Any | None = field("metadata", default=None)
