# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class RecordingRetention(Model):
    """One of the items of a recording retention cursor entity listing. In RecordingRetentionCursorEntityListing."""

    conversation_id: str | None = field("conversationId", default=None)
    recording_id: str | None = field("recordingId", default=None)
    archive_date: datetime | None = field("archiveDate", default=None)
    archive_medium: Literal["CLOUDARCHIVE"] | str | None = field("archiveMedium", default=None)
    delete_date: datetime | None = field("deleteDate", default=None)
    export_date: datetime | None = field("exportDate", default=None)
    exported_date: datetime | None = field("exportedDate", default=None)
    creation_time: datetime | None = field("creationTime", default=None)


class RecordingRetentionCursorEntityListing(Model):
    """Page of recording retentions. Answer of get_recordings_retention_query."""

    entities: list[RecordingRetention] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
