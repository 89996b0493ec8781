# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuditLogMessage


class AuditRealtimeRelatedResultsResponse(Model):
    """List of audit log messages. Answer of post_audits_query_realtime_related."""

    entities: list[AuditLogMessage] | None = field("entities", default=None)
