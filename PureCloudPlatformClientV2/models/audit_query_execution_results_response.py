# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuditLogMessage


class AuditQueryExecutionResultsResponse(Model):
    """Page of audit log messages. Answer of get_audits_query_transaction_id_results."""

    id: str | None = field("id", default=None)
    page_size: int | None = field("pageSize", default=None)
    cursor: str | None = field("cursor", default=None)
    entities: list[AuditLogMessage] | None = field("entities", default=None)
