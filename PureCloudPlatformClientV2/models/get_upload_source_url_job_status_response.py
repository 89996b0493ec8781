# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ErrorBody


class GetUploadSourceUrlJobStatusResponse(Model):
    """An upload source URL job status, kept at
    /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}. Answer of
    get_knowledge_knowledgebase_uploads_urls_job.
    """

    id: str | None = field("id", default=None)
    status: Literal["Created", "InProgress", "Completed", "Failed"] | str | None = field("status", default=None)
    upload_key: str | None = field("uploadKey", default=None)
    error_information: ErrorBody | None = field("errorInformation", default=None)
    self_uri: str | None = field("selfUri", default=None)
