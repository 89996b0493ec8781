# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Conversation, DocumentThumbnail, DomainEntityRef


class UserRecording(Model):
    """A user recording, kept at /api/v2/userrecordings/{recordingId}. Answer of get_userrecording and 1 more; body of
    put_userrecording.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    content_uri: str | None = field("contentUri", default=None)
    workspace: DomainEntityRef | None = field("workspace", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    conversation: Conversation | None = field("conversation", default=None)
    content_length: int | None = field("contentLength", default=None)
    duration_milliseconds: int | None = field("durationMilliseconds", default=None)
    thumbnails: list[DocumentThumbnail] | None = field("thumbnails", default=None)
    read: bool | None = field("read", default=None)
    self_uri: str | None = field("selfUri", default=None)
