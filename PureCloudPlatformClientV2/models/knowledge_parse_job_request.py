# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeParseJobRequest(Model):
    """A knowledge parse job: upload key and hints. Body of post_knowledge_knowledgebase_parse_jobs.

    Required by the platform: upload_key.
    """

    upload_key: str | None = field("uploadKey", default=None)
    hints: list[str] | None = field("hints", default=None)
