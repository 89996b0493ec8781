# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class MeetingIdRecord(Model):
    """A meeting id record, kept at /api/v2/conversations/videos/meetings/{meetingId}. Answer of
    get_conversations_videos_meeting and 1 more.

    Required by the platform: ephemeral.
    """

    id: str | None = field("id", default=None)
    ephemeral: bool | None = field("ephemeral", default=None)
    conference_id: str | None = field("conferenceId", default=None)
    date_expired: datetime | None = field("dateExpired", default=None)
    self_uri: str | None = field("selfUri", default=None)
