# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ErrorBody, KnowledgeBaseReference, KnowledgeOperationSource, UserReference


class KnowledgeSyncJobReport(Model):
    """Report of a knowledge sync job. In KnowledgeSyncJobResponse."""

    errors: list[ErrorBody] | None = field("errors", default=None)
    statistics: KnowledgeSyncJobStatistics | None = field("statistics", default=None)


class KnowledgeSyncJobResponse(Model):
    """A knowledge sync job, kept at /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}.
    Answer of get_knowledge_knowledgebase_synchronize_job and 4 more.
    """

    id: str | None = field("id", default=None)
    upload_key: str | None = field("uploadKey", default=None)
    status: Literal[
        "Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress",
        "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted",
    ] | str | None = field("status", default=None)
    report: KnowledgeSyncJobReport | None = field("report", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    download_url: str | None = field("downloadURL", default=None)
    failed_entities_url: str | None = field("failedEntitiesURL", default=None)
    source: KnowledgeOperationSource | None = field("source", default=None)
    self_uri: str | None = field("selfUri", default=None)


class KnowledgeSyncJobStatistics(Model):
    """Statistics of a knowledge sync job report. In KnowledgeSyncJobReport."""

    count_document_import_activity_create: int | None = field("countDocumentImportActivityCreate", default=None)
    count_document_import_activity_update: int | None = field("countDocumentImportActivityUpdate", default=None)
    count_document_state_draft: int | None = field("countDocumentStateDraft", default=None)
    count_document_state_published: int | None = field("countDocumentStatePublished", default=None)
    count_document_import_success: int | None = field("countDocumentImportSuccess", default=None)
    count_document_import_failure: int | None = field("countDocumentImportFailure", default=None)
    count_category_import_success: int | None = field("countCategoryImportSuccess", default=None)
    count_category_import_failure: int | None = field("countCategoryImportFailure", default=None)
    count_label_import_success: int | None = field("countLabelImportSuccess", default=None)
    count_label_import_failure: int | None = field("countLabelImportFailure", default=None)
    count_document_delete_success: int | None = field("countDocumentDeleteSuccess", default=None)
    count_document_delete_failure: int | None = field("countDocumentDeleteFailure", default=None)
    count_category_delete_success: int | None = field("countCategoryDeleteSuccess", default=None)
    count_category_delete_failure: int | None = field("countCategoryDeleteFailure", default=None)
    count_label_delete_success: int | None = field("countLabelDeleteSuccess", default=None)
    count_label_delete_failure: int | None = field("countLabelDeleteFailure", default=None)
