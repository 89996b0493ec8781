# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ImportStatusRequest(Model):
    """An import status: status. Body of patch_knowledge_knowledgebase_import_job and 1 more.

    Required by the platform: status.
    """

    status: str | None = field("status", default=None)
