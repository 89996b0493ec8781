# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .open_messaging_to_recipient import OpenMessagingToRecipient


class OpenInboundMessagingReceiptChannel(Model):
    """OpenInboundMessagingReceiptChannel of the Platform API.

    The platform requires: to, time.
    """

    to: OpenMessagingToRecipient | None = field("to", default=None)
    time: datetime | None = field("time", default=None)
