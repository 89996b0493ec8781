# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .content_management_workspace_documents_topic_lock_data import ContentManagementWorkspaceDocumentsTopicLockData
    from .content_management_workspace_documents_topic_user_data import ContentManagementWorkspaceDocumentsTopicUserData
    from .content_management_workspace_documents_topic_workspace_data import ContentManagementWorkspaceDocumentsTopicWorkspaceData


class ContentManagementWorkspaceDocumentsTopicDocumentDataV2(Model):
    """ContentManagementWorkspaceDocumentsTopicDocumentDataV2 of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    workspace: ContentManagementWorkspaceDocumentsTopicWorkspaceData | None = field("workspace", default=None)
    created_by: ContentManagementWorkspaceDocumentsTopicUserData | None = field("createdBy", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)
    filename: str | None = field("filename", default=None)
    change_number: int | None = field("changeNumber", default=None)
    date_uploaded: datetime | None = field("dateUploaded", default=None)
    uploaded_by: ContentManagementWorkspaceDocumentsTopicUserData | None = field("uploadedBy", default=None)
    lock_info: ContentManagementWorkspaceDocumentsTopicLockData | None = field("lockInfo", default=None)
    self_uri: str | None = field("selfUri", default=None)
