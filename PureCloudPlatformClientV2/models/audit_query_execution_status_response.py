# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .audit_query_filter import AuditQueryFilter
    from .audit_query_sort import AuditQuerySort


class AuditQueryExecutionStatusResponse(Model):
    """AuditQueryExecutionStatusResponse of the Platform API."""

    id: str | None = field("id", default=None)
    state: Literal["Queued", "Running", "Succeeded", "Failed", "Cancelled"] | str | None = field("state", default=None)
    start_date: datetime | None = field("startDate", default=None)
    interval: str | None = field("interval", default=None)
    service_name: str | None = field("serviceName", default=None)
    filters: list[AuditQueryFilter] | None = field("filters", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
