# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Conversation, Group, Queue, User


class VoicemailCopyRecord(Model):
    """Copied from of a voicemail message. In VoicemailMessage."""

    user: User | None = field("user", default=None)
    group: Group | None = field("group", default=None)
    date: datetime | None = field("date", default=None)


class VoicemailMessage(Model):
    """A voicemail message, kept at /api/v2/voicemail/messages/{messageId}. Answer of get_voicemail_message and 3 more;
    body of patch_voicemail_message and 1 more.
    """

    id: str | None = field("id", default=None)
    conversation: Conversation | None = field("conversation", default=None)
    read: bool | None = field("read", default=None)
    audio_recording_duration_seconds: int | None = field("audioRecordingDurationSeconds", default=None)
    audio_recording_size_bytes: int | None = field("audioRecordingSizeBytes", default=None)
    transcription: str | None = field("transcription", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    deleted_date: datetime | None = field("deletedDate", default=None)
    caller_address: str | None = field("callerAddress", default=None)
    caller_name: str | None = field("callerName", default=None)
    caller_user: User | None = field("callerUser", default=None)
    deleted: bool | None = field("deleted", default=None)
    note: str | None = field("note", default=None)
    user: User | None = field("user", default=None)
    group: Group | None = field("group", default=None)
    queue: Queue | None = field("queue", default=None)
    copied_from: VoicemailCopyRecord | None = field("copiedFrom", default=None)
    copied_to: list[VoicemailCopyRecord] | None = field("copiedTo", default=None)
    delete_retention_policy: VoicemailRetentionPolicy | None = field("deleteRetentionPolicy", default=None)
    self_uri: str | None = field("selfUri", default=None)


class VoicemailRetentionPolicy(Model):
    """Delete retention policy of a voicemail message. In VoicemailMessage."""

    voicemail_retention_policy_type: Literal[
        "RETAIN_INDEFINITELY", "RETAIN_WITH_TTL", "IMMEDIATE_DELETE",
    ] | str | None = field("voicemailRetentionPolicyType", default=None)
    number_of_days: int | None = field("numberOfDays", default=None)
