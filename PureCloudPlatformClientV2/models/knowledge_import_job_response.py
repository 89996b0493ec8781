# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import KnowledgeBase, KnowledgeImportJobReport, KnowledgeImportJobSettings, UserReference


class KnowledgeImportJobResponse(Model):
    """Given by get_knowledge_knowledgebase_import_job and 2 more.

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
