# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_aggregate_data_container import KnowledgeAggregateDataContainer


class KnowledgeAggregateQueryResponse(Model):
    """KnowledgeAggregateQueryResponse of the Platform API."""

    results: list[KnowledgeAggregateDataContainer] | None = field("results", default=None)
