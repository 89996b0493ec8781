# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeSyncJobStatistics(Model):
    """Part of KnowledgeSyncJobReport."""

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
