# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AuditQueryFilter, AuditQuerySort


class AuditQueryExecutionStatusResponse(Model):
    """An audit query execution status, kept at /api/v2/audits/query/{transactionId}. Answer of
    get_audits_query_transaction_id and 1 more.
    """

    id: str | None = field("id", default=None)
    state: Literal["Queued", "Running", "Succeeded", "Failed", "Cancelled"] | str | None = field("state", default=None)
    start_date: datetime | None = field("startDate", default=None)
    interval: str | None = field("interval", default=None)
    service_name: str | None = field("serviceName", default=None)
    filters: list[AuditQueryFilter] | None = field("filters", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
