# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Annotation


class RecordingMetadata(Model):
    """Recording metadata, kept at /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}. Answer of
    get_conversation_recordingmetadata and 1 more.
    """

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
    file_state: Literal[
        "ARCHIVED", "AVAILABLE", "DELETED", "RESTORED", "RESTORING", "UPLOADING", "ERROR",
    ] | str | None = field("fileState", default=None)
    restore_expiration_time: datetime | None = field("restoreExpirationTime", default=None)
    archive_date: datetime | None = field("archiveDate", default=None)
    archive_medium: Literal["CLOUDARCHIVE"] | str | None = field("archiveMedium", default=None)
    delete_date: datetime | None = field("deleteDate", default=None)
    export_date: datetime | None = field("exportDate", default=None)
    exported_date: datetime | None = field("exportedDate", default=None)
    max_allowed_restorations_for_org: int | None = field("maxAllowedRestorationsForOrg", default=None)
    remaining_restorations_allowed_for_org: int | None = field("remainingRestorationsAllowedForOrg", default=None)
    session_id: str | None = field("sessionId", default=None)
    self_uri: str | None = field("selfUri", default=None)
