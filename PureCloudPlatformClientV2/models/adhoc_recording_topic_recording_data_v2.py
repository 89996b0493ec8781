# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class AdhocRecordingTopicConversationData(Model):
    """Reference to conversation data by its id. In AdhocRecordingTopicRecordingDataV2."""

    id: str | None = field("id", default=None)


class AdhocRecordingTopicLockData(Model):
    """Lock information of a recording data V2. In AdhocRecordingTopicRecordingDataV2."""

    locked_by: AdhocRecordingTopicUserData | None = field("lockedBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)


class AdhocRecordingTopicRecordingDataV2(Model):
    """A recording data V2: name, workspace, content type and 14 more. Event of v2.users.{id}.userrecordings."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    workspace: AdhocRecordingTopicWorkspaceData | None = field("workspace", default=None)
    created_by: AdhocRecordingTopicUserData | None = field("createdBy", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)
    filename: str | None = field("filename", default=None)
    change_number: int | None = field("changeNumber", default=None)
    date_uploaded: datetime | None = field("dateUploaded", default=None)
    uploaded_by: AdhocRecordingTopicUserData | None = field("uploadedBy", default=None)
    lock_info: AdhocRecordingTopicLockData | None = field("lockInfo", default=None)
    self_uri: str | None = field("selfUri", default=None)
    duration_millieconds: int | None = field("durationMillieconds", default=None)
    conversation: AdhocRecordingTopicConversationData | None = field("conversation", default=None)
    read: bool | None = field("read", default=None)


class AdhocRecordingTopicUserData(Model):
    """Reference to user data by its id and its name. In AdhocRecordingTopicLockData and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class AdhocRecordingTopicWorkspaceData(Model):
    """Reference to workspace data by its id. In AdhocRecordingTopicRecordingDataV2."""

    id: str | None = field("id", default=None)
