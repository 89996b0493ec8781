# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GenerateMeetingIdRequest(Model):
    """A generate meeting id: ephemeral, conference id and expire time days. Body of post_conversations_videos_meetings.

    Required by the platform: ephemeral.
    """

    conference_id: str | None = field("conferenceId", default=None)
    ephemeral: bool | None = field("ephemeral", default=None)
    expire_time_days: int | None = field("expireTimeDays", default=None)
