# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuditQueryFilter, AuditQuerySort


class AuditQueryRequest(Model):
    """An audit query: interval, service name, filters and 1 more. Body of post_audits_query.

    Required by the platform: interval, service_name.
    """

    interval: str | None = field("interval", default=None)
    service_name: str | None = field("serviceName", default=None)
    filters: list[AuditQueryFilter] | None = field("filters", default=None)
    sort: list[AuditQuerySort] | None = field("sort", default=None)
