# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_integration_filter import KnowledgeIntegrationFilter


class KnowledgeIntegrationOptionsResponse(Model):
    """KnowledgeIntegrationOptionsResponse of the Platform API."""

    filters: list[KnowledgeIntegrationFilter] | None = field("filters", default=None)
