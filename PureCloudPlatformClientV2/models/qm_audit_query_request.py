# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuditQuerySort, QualityAuditQueryFilter


class QMAuditQueryRequest(Model):
    """A qm audit query: interval, filters and sort. Body of post_quality_conversations_audits_query.

    Required by the platform: interval, filters.
    """

    interval: str | None = field("interval", default=None)
    filters: list[QualityAuditQueryFilter] | None = field("filters", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
