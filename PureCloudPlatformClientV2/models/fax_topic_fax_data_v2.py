# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class FaxTopicFaxDataV2(Model):
    """A fax data V2: name, workspace, content type and 14 more. Event of v2.users.{id}.fax.documents."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    workspace: FaxTopicWorkspaceData | None = field("workspace", default=None)
    created_by: FaxTopicUserData | None = field("createdBy", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)
    filename: str | None = field("filename", default=None)
    change_number: int | None = field("changeNumber", default=None)
    date_uploaded: datetime | None = field("dateUploaded", default=None)
    uploaded_by: FaxTopicUserData | None = field("uploadedBy", default=None)
    lock_info: FaxTopicLockData | None = field("lockInfo", default=None)
    self_uri: str | None = field("selfUri", default=None)
    caller_address: str | None = field("callerAddress", default=None)
    receiver_address: str | None = field("receiverAddress", default=None)
    read: bool | None = field("read", default=None)


class FaxTopicLockData(Model):
    """Lock information of a fax data V2. In FaxTopicFaxDataV2."""

    locked_by: FaxTopicUserData | None = field("lockedBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)


class FaxTopicUserData(Model):
    """Reference to user data by its id and its name. In FaxTopicFaxDataV2 and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class FaxTopicWorkspaceData(Model):
    """Reference to workspace data by its id. In FaxTopicFaxDataV2."""

    id: str | None = field("id", default=None)
