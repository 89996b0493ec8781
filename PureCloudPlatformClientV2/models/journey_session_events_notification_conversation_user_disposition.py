# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneySessionEventsNotificationUser


class JourneySessionEventsNotificationConversationUserDisposition(Model):
    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    user: JourneySessionEventsNotificationUser | None = field("user", default=None)
