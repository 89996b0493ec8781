# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateUploadSourceUrlJobRequest(Model):
    """An upload source URL job to create: upload URL. Body of post_knowledge_knowledgebase_uploads_urls_jobs.

    Required by the platform: upload_url.
    """

    upload_url: str | None = field("uploadUrl", default=None)
