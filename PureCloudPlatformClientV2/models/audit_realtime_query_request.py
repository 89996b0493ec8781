# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuditQueryFilter, AuditQuerySort


class AuditRealtimeQueryRequest(Model):
    """An audit realtime query: interval, service name, filters and 3 more. Body of post_audits_query_realtime.

    Required by the platform: interval.
    """

    interval: str | None = field("interval", default=None)
    service_name: str | None = field("serviceName", default=None)
    filters: list[AuditQueryFilter] | None = field("filters", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
    page_number: int | None = field("pageNumber", default=None)
    page_size: int | None = field("pageSize", default=None)
