# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeGuestDocumentVersionReference(Model):
    """Part of KnowledgeGuestDocumentFeedback.

    Required by the platform: version_id.
    """

    id: str | None = field("id", default=None)
    version_id: str | None = field("versionId", default=None)
