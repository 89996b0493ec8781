# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import OpenMessagingFromRecipient


class OpenInboundMessagingChannel(Model):
    """Part of OpenInboundNormalizedEvent.

    Required by the platform: pcFrom, time.
    """

    pcFrom: OpenMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)
