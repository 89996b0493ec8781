# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef


class KnowledgeDocumentContentUpload(Model):
    """A knowledge document content upload, kept at
    /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads/{uploadId}.
    Answer of get_knowledge_knowledgebase_language_document_upload and 1 more; body of
    post_knowledge_knowledgebase_language_document_uploads.

    Required by the platform: content_type, file_name.
    """

    id: str | None = field("id", default=None)
    content_type: Literal["Body", "Attachment"] | str | None = field("contentType", default=None)
    file_name: str | None = field("fileName", default=None)
    status: Literal["ValidationFailed", "InProgress", "Completed"] | str | None = field("status", default=None)
    upload_key: str | None = field("uploadKey", default=None)
    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    document: AddressableEntityRef | None = field("document", default=None)
    error_message: str | None = field("errorMessage", default=None)
    self_uri: str | None = field("selfUri", default=None)
