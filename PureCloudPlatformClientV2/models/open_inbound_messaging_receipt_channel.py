# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import OpenMessagingToRecipient


class OpenInboundMessagingReceiptChannel(Model):
    """Part of OpenInboundNormalizedReceipt.

    Required by the platform: to, time.
    """

    to: OpenMessagingToRecipient | None = field("to", default=None)
    time: datetime | None = field("time", default=None)
