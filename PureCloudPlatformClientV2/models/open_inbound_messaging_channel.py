# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .open_messaging_from_recipient import OpenMessagingFromRecipient


class OpenInboundMessagingChannel(Model):
    """OpenInboundMessagingChannel of the Platform API.

    The platform requires: pcFrom, time.
    """

    pcFrom: OpenMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)
