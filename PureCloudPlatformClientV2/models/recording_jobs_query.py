# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AsyncConversationQuery


class RecordingJobsQuery(Model):
    """A recording jobs query: action, action date, action age and 8 more. Body of post_recording_jobs.

    Required by the platform: action.
    """

    action: Literal["ARCHIVE", "DELETE", "EXPORT"] | str | None = field("action", default=None)
    action_date: datetime | None = field("actionDate", default=None)
    action_age: int | None = field("actionAge", default=None)
    screen_recording_action_date: datetime | None = field("screenRecordingActionDate", default=None)
    screen_recording_action_age: int | None = field("screenRecordingActionAge", default=None)
    integration_id: str | None = field("integrationId", default=None)
    include_recordings_with_sensitive_data: bool | None = field("includeRecordingsWithSensitiveData", default=None)
    include_screen_recordings: bool | None = field("includeScreenRecordings", default=None)
    clear_export: bool | None = field("clearExport", default=None)
    conversation_query: AsyncConversationQuery | None = field("conversationQuery", default=None)
    aged_conversation_interval: str | None = field("agedConversationInterval", default=None)
