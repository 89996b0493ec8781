# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ErrorBody, KnowledgeParseRecord, UserReference


class KnowledgeParseImportResult(Model):
    """Import result of a knowledge parse job. In KnowledgeParseJobResponse.

    Required by the platform: success, failure.
    """

    success: int | None = field("success", default=None)
    failure: int | None = field("failure", default=None)
    errors: list[ErrorBody] | None = field("errors", default=None)


class KnowledgeParseJobResponse(Model):
    """A knowledge parse job, kept at /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}. Answer
    of get_knowledge_knowledgebase_parse_job and 1 more.
    """

    id: str | None = field("id", default=None)
    download_url: str | None = field("downloadURL", default=None)
    hints: list[str] | None = field("hints", default=None)
    status: Literal[
        "ReadyToParse", "ParseInProgress", "ParseCompleted", "ReadyToImport", "ImportInProgress", "ImportCompleted",
        "ImportPartialCompleted", "ImportFailed",
    ] | str | None = field("status", default=None)
    parse_results: list[KnowledgeParseRecord] | None = field("parseResults", default=None)
    import_result: KnowledgeParseImportResult | None = field("importResult", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
