# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class VoicemailMessagesTopicOwner(Model):
    """Reference to an owner by its id. In VoicemailMessagesTopicVoicemailCopyRecord."""

    id: str | None = field("id", default=None)


class VoicemailMessagesTopicVoicemailCopyRecord(Model):
    """Copied from of a voicemail message. In VoicemailMessagesTopicVoicemailMessage."""

    user: VoicemailMessagesTopicOwner | None = field("user", default=None)
    group: VoicemailMessagesTopicOwner | None = field("group", default=None)


class VoicemailMessagesTopicVoicemailMessage(Model):
    """A voicemail message: read, audio recording duration seconds, audio recording size bytes and 13 more. Event of
    v2.users.{id}.voicemail.messages.
    """

    id: str | None = field("id", default=None)
    read: bool | None = field("read", default=None)
    audio_recording_duration_seconds: int | None = field("audioRecordingDurationSeconds", default=None)
    audio_recording_size_bytes: int | None = field("audioRecordingSizeBytes", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    created_date_string: str | None = field("createdDateString", default=None)
    caller_address: str | None = field("callerAddress", default=None)
    caller_name: str | None = field("callerName", default=None)
    action: str | None = field("action", default=None)
    note: str | None = field("note", default=None)
    deleted: bool | None = field("deleted", default=None)
    modified_by_user_id: str | None = field("modifiedByUserId", default=None)
    copied_to: list[VoicemailMessagesTopicVoicemailCopyRecord] | None = field("copiedTo", default=None)
    copied_from: VoicemailMessagesTopicVoicemailCopyRecord | None = field("copiedFrom", default=None)
    modified_date_string: str | None = field("modifiedDateString", default=None)
