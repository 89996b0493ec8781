# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AuditQuerySort, QualityAuditQueryFilter


class QualityAuditQueryExecutionStatusResponse(Model):
    """A quality audit query execution status, kept at /api/v2/quality/conversations/audits/query/{transactionId}.
    Answer of get_quality_conversations_audits_query_transaction_id and 1 more.
    """

    id: str | None = field("id", default=None)
    state: Literal["Queued", "Running", "Succeeded", "Failed", "Cancelled"] | str | None = field("state", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    interval: str | None = field("interval", default=None)
    filters: list[QualityAuditQueryFilter] | None = field("filters", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
