# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeImportJobStatistics(Model):
    """Part of KnowledgeImportJobReport."""

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
