# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Detail, ErrorBody, KnowledgeBase, KnowledgeImportJobSettings, Limit, UserReference


class KnowledgeImportJobError(Model):
    """One of the errors of a knowledge import job report. In KnowledgeImportJobReport."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[Detail] | None = field("details", default=None)
    errors: list[ErrorBody] | None = field("errors", default=None)
    limit: Limit | None = field("limit", default=None)
    document_index: int | None = field("documentIndex", default=None)


class KnowledgeImportJobReport(Model):
    """Report of a knowledge import job. In KnowledgeImportJobResponse."""

    errors: list[KnowledgeImportJobError] | None = field("errors", default=None)
    statistics: KnowledgeImportJobStatistics | None = field("statistics", default=None)


class KnowledgeImportJobResponse(Model):
    """A knowledge import job, kept at /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}.
    Answer of get_knowledge_knowledgebase_import_job and 2 more.

    Required by the platform: upload_key, file_type.
    """

    id: str | None = field("id", default=None)
    download_url: str | None = field("downloadURL", default=None)
    failed_entities_url: str | None = field("failedEntitiesURL", default=None)
    upload_key: str | None = field("uploadKey", default=None)
    file_type: Literal["Json", "Csv", "Xlsx"] | str | None = field("fileType", default=None)
    settings: KnowledgeImportJobSettings | None = field("settings", default=None)
    status: Literal[
        "Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress",
        "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted",
    ] | str | None = field("status", default=None)
    report: KnowledgeImportJobReport | None = field("report", default=None)
    knowledge_base: KnowledgeBase | None = field("knowledgeBase", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    skip_confirmation_step: bool | None = field("skipConfirmationStep", default=None)
    self_uri: str | None = field("selfUri", default=None)


class KnowledgeImportJobStatistics(Model):
    """Statistics of a knowledge import job report. In KnowledgeImportJobReport."""

    count_document_import_activity_create: int | None = field("countDocumentImportActivityCreate", default=None)
    count_document_import_activity_update: int | None = field("countDocumentImportActivityUpdate", default=None)
    count_document_state_draft: int | None = field("countDocumentStateDraft", default=None)
    count_document_state_published: int | None = field("countDocumentStatePublished", default=None)
    count_document_validation_success: int | None = field("countDocumentValidationSuccess", default=None)
    count_document_validation_failure: int | None = field("countDocumentValidationFailure", default=None)
    count_document_import_success: int | None = field("countDocumentImportSuccess", default=None)
    count_document_import_failure: int | None = field("countDocumentImportFailure", default=None)
    count_category_validation_success: int | None = field("countCategoryValidationSuccess", default=None)
    count_category_validation_failure: int | None = field("countCategoryValidationFailure", default=None)
    count_category_import_success: int | None = field("countCategoryImportSuccess", default=None)
    count_category_import_failure: int | None = field("countCategoryImportFailure", default=None)
    count_label_validation_success: int | None = field("countLabelValidationSuccess", default=None)
    count_label_validation_failure: int | None = field("countLabelValidationFailure", default=None)
    count_label_import_success: int | None = field("countLabelImportSuccess", default=None)
    count_label_import_failure: int | None = field("countLabelImportFailure", default=None)
    migration_detected: bool | None = field("migrationDetected", default=None)
