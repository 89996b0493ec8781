# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DocumentThumbnail, DomainEntityRef


class FaxDocument(Model):
    """A fax document, kept at /api/v2/fax/documents/{documentId}. Answer of get_fax_document and 1 more; body of
    put_fax_document.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    content_uri: str | None = field("contentUri", default=None)
    workspace: DomainEntityRef | None = field("workspace", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    sharing_uri: str | None = field("sharingUri", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)
    filename: str | None = field("filename", default=None)
    read: bool | None = field("read", default=None)
    page_count: int | None = field("pageCount", default=None)
    caller_address: str | None = field("callerAddress", default=None)
    receiver_address: str | None = field("receiverAddress", default=None)
    thumbnails: list[DocumentThumbnail] | None = field("thumbnails", default=None)
    download_sharing_uri: str | None = field("downloadSharingUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
