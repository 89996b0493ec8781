# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ContentManagementSingleDocumentTopicDocumentDataV2(Model):
    """A document data V2: name, workspace, content type and 11 more. Event of v2.contentmanagement.documents.{id}."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    workspace: ContentManagementSingleDocumentTopicWorkspaceData | None = field("workspace", default=None)
    created_by: ContentManagementSingleDocumentTopicUserData | None = field("createdBy", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)
    filename: str | None = field("filename", default=None)
    change_number: int | None = field("changeNumber", default=None)
    date_uploaded: datetime | None = field("dateUploaded", default=None)
    uploaded_by: ContentManagementSingleDocumentTopicUserData | None = field("uploadedBy", default=None)
    lock_info: ContentManagementSingleDocumentTopicLockData | None = field("lockInfo", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ContentManagementSingleDocumentTopicLockData(Model):
    """Lock information of a document data V2. In ContentManagementSingleDocumentTopicDocumentDataV2."""

    locked_by: ContentManagementSingleDocumentTopicUserData | None = field("lockedBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)


class ContentManagementSingleDocumentTopicUserData(Model):
    """Reference to user data by its id and its name. In ContentManagementSingleDocumentTopicDocumentDataV2 and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ContentManagementSingleDocumentTopicWorkspaceData(Model):
    """Reference to workspace data by its id. In ContentManagementSingleDocumentTopicDocumentDataV2."""

    id: str | None = field("id", default=None)
