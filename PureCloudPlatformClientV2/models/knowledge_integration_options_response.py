# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeIntegrationFilter


class KnowledgeIntegrationOptionsResponse(Model):
    """Given by get_knowledge_integration_options."""

    filters: list[KnowledgeIntegrationFilter] | None = field("filters", default=None)
