# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeBaseUpdateRequest(Model):
    """A knowledge base to change: name and description. Body of patch_knowledge_knowledgebase."""

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
