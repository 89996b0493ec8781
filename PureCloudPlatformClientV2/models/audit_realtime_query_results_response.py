# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuditLogMessage


class AuditRealtimeQueryResultsResponse(Model):
    """Page of audit log messages. Answer of post_audits_query_realtime."""

    entities: list[AuditLogMessage] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
