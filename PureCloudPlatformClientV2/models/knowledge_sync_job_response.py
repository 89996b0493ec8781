# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import KnowledgeBaseReference, KnowledgeOperationSource, KnowledgeSyncJobReport, UserReference


class KnowledgeSyncJobResponse(Model):
    """Given by get_knowledge_knowledgebase_synchronize_job and 4 more."""

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
