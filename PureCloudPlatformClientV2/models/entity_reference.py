# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EntityReference(Model):
    """Part of KnowledgeDocumentFeedback and 3 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
