# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_session_events_notification_user import JourneySessionEventsNotificationUser


class JourneySessionEventsNotificationConversationUserDisposition(Model):
    """JourneySessionEventsNotificationConversationUserDisposition of the Platform API."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    user: JourneySessionEventsNotificationUser | None = field("user", default=None)
