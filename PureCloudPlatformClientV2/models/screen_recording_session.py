# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Conversation, User


class ScreenRecordingSession(Model):
    """Part of ScreenRecordingSessionListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user: User | None = field("user", default=None)
    communication_id: str | None = field("communicationId", default=None)
    conversation: Conversation | None = field("conversation", default=None)
    start_time: datetime | None = field("startTime", default=None)
    self_uri: str | None = field("selfUri", default=None)
