# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeSyncJobRequest(Model):
    """A knowledge sync job: upload key and source id. Body of post_knowledge_knowledgebase_synchronize_jobs.

    Required by the platform: upload_key.
    """

    upload_key: str | None = field("uploadKey", default=None)
    source_id: str | None = field("sourceId", default=None)
