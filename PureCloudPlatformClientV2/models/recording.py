# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Annotation, ChatMessage, MediaResult, RecordingEmailMessage, RecordingMessagingMessage, User


class Recording(Model):
    """Given by get_conversation_recording and 4 more; taken by put_conversation_recording."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    path: str | None = field("path", default=None)
    start_time: str | None = field("startTime", default=None)
    end_time: str | None = field("endTime", default=None)
    media: str | None = field("media", default=None)
    media_subtype: Literal["Trunk", "Station", "Consult", "Screen"] | str | None = field("mediaSubtype", default=None)
    media_subject: str | None = field("mediaSubject", default=None)
    annotations: list[Annotation] | None = field("annotations", default=None)
    transcript: list[ChatMessage] | None = field("transcript", default=None)
    email_transcript: list[RecordingEmailMessage] | None = field("emailTranscript", default=None)
    messaging_transcript: list[RecordingMessagingMessage] | None = field("messagingTranscript", default=None)
    file_state: Literal[
        "ARCHIVED", "AVAILABLE", "DELETED", "RESTORED", "RESTORING", "UPLOADING", "ERROR",
    ] | str | None = field("fileState", default=None)
    restore_expiration_time: datetime | None = field("restoreExpirationTime", default=None)
    media_uris: dict[str, MediaResult] | None = field("mediaUris", default=None)
    estimated_transcode_time_ms: int | None = field("estimatedTranscodeTimeMs", default=None)
    actual_transcode_time_ms: int | None = field("actualTranscodeTimeMs", default=None)
    archive_date: datetime | None = field("archiveDate", default=None)
    archive_medium: Literal["CLOUDARCHIVE"] | str | None = field("archiveMedium", default=None)
    delete_date: datetime | None = field("deleteDate", default=None)
    export_date: datetime | None = field("exportDate", default=None)
    exported_date: datetime | None = field("exportedDate", default=None)
    output_duration_ms: int | None = field("outputDurationMs", default=None)
    output_size_in_bytes: int | None = field("outputSizeInBytes", default=None)
    max_allowed_restorations_for_org: int | None = field("maxAllowedRestorationsForOrg", default=None)
    remaining_restorations_allowed_for_org: int | None = field("remainingRestorationsAllowedForOrg", default=None)
    session_id: str | None = field("sessionId", default=None)
    users: list[User] | None = field("users", default=None)
    recording_file_role: Literal["CUSTOMER_EXPERIENCE", "ADHOC"] | str | None = field("recordingFileRole", default=None)
    recording_error_status: Literal[
        "EMAIL_TRANSCRIPT_TOO_LARGE",
    ] | str | None = field("recordingErrorStatus", default=None)
    original_recording_start_time: datetime | None = field("originalRecordingStartTime", default=None)
    creation_time: datetime | None = field("creationTime", default=None)
    self_uri: str | None = field("selfUri", default=None)
