# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class InternalMessageDetails(Model):
    """Part of InternalMessage."""

    message_id: str | None = field("messageId", default=None)
    message_time: datetime | None = field("messageTime", default=None)
