# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateUploadSourceUrlJobResponse(Model):
    """Reference to an upload source URL job by its id and its address. Answer of
    post_knowledge_knowledgebase_uploads_urls_jobs.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
