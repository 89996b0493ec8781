# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QualityAuditLogMessage


class QualityAuditQueryExecutionResultsResponse(Model):
    """Given by get_quality_conversations_audits_query_transaction_id_results."""

    id: str | None = field("id", default=None)
    page_size: int | None = field("pageSize", default=None)
    cursor: str | None = field("cursor", default=None)
    entities: list[QualityAuditLogMessage] | None = field("entities", default=None)
