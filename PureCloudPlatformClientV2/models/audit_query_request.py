# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .audit_query_filter import AuditQueryFilter
    from .audit_query_sort import AuditQuerySort


class AuditQueryRequest(Model):
    """AuditQueryRequest of the Platform API.

    The platform requires: interval, service_name.
    """

    interval: str | None = field("interval", default=None)
    service_name: str | None = field("serviceName", default=None)
    filters: list[AuditQueryFilter] | None = field("filters", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
