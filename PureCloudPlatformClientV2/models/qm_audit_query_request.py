# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .audit_query_sort import AuditQuerySort
    from .quality_audit_query_filter import QualityAuditQueryFilter


class QMAuditQueryRequest(Model):
    """QMAuditQueryRequest of the Platform API.

    The platform requires: interval, filters.
    """

    interval: str | None = field("interval", default=None)
    filters: list[QualityAuditQueryFilter] | None = field("filters", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
