# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ErrorBody, KnowledgeBase, KnowledgeExportJobFilter, KnowledgeOperationSource, UserReference


class KnowledgeExportJobResponse(Model):
    """A knowledge export job, kept at /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}.
    Answer of get_knowledge_knowledgebase_export_job and 1 more.

    Required by the platform: file_type.
    """

    id: str | None = field("id", default=None)
    download_url: str | None = field("downloadURL", default=None)
    file_type: Literal["Json", "Csv", "Xlsx"] | str | None = field("fileType", default=None)
    json_file_version: int | None = field("jsonFileVersion", default=None)
    count_document_processed: int | None = field("countDocumentProcessed", default=None)
    export_filter: KnowledgeExportJobFilter | None = field("exportFilter", default=None)
    status: Literal[
        "Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress",
        "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted",
    ] | str | None = field("status", default=None)
    knowledge_base: KnowledgeBase | None = field("knowledgeBase", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    error_information: ErrorBody | None = field("errorInformation", default=None)
    source: KnowledgeOperationSource | None = field("source", default=None)
    self_uri: str | None = field("selfUri", default=None)
