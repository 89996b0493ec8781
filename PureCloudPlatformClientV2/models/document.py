# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DocumentAttribute, DocumentThumbnail, DomainEntityRef, TagValue


class Document(Model):
    """A document, kept at /api/v2/contentmanagement/documents/{documentId}. Answer of get_contentmanagement_document
    and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    change_number: int | None = field("changeNumber", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_uploaded: datetime | None = field("dateUploaded", default=None)
    content_uri: str | None = field("contentUri", default=None)
    workspace: DomainEntityRef | None = field("workspace", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    uploaded_by: DomainEntityRef | None = field("uploadedBy", default=None)
    sharing_uri: str | None = field("sharingUri", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)
    system_type: Literal["DOCUMENT", "FAX", "RECORDING"] | str | None = field("systemType", default=None)
    filename: str | None = field("filename", default=None)
    page_count: int | None = field("pageCount", default=None)
    read: bool | None = field("read", default=None)
    caller_address: str | None = field("callerAddress", default=None)
    receiver_address: str | None = field("receiverAddress", default=None)
    tags: list[str] | None = field("tags", default=None)
    tag_values: list[TagValue] | None = field("tagValues", default=None)
    attributes: list[DocumentAttribute] | None = field("attributes", default=None)
    thumbnails: list[DocumentThumbnail] | None = field("thumbnails", default=None)
    upload_status: DomainEntityRef | None = field("uploadStatus", default=None)
    upload_destination_uri: str | None = field("uploadDestinationUri", default=None)
    upload_method: Literal["SINGLE_PUT", "MULTIPART_POST"] | str | None = field("uploadMethod", default=None)
    lock_info: LockInfo | None = field("lockInfo", default=None)
    acl: list[str] | None = field("acl", default=None)
    sharing_status: Literal["NONE", "LIMITED", "PUBLIC"] | str | None = field("sharingStatus", default=None)
    download_sharing_uri: str | None = field("downloadSharingUri", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LockInfo(Model):
    """Lock information of a document. In Document."""

    locked_by: DomainEntityRef | None = field("lockedBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)
    action: Literal[
        "UPDATE", "DELETE", "COPY", "MOVE", "REPLACE", "THUMBNAIL", "TEXT_EXTRACTION",
    ] | str | None = field("action", default=None)
