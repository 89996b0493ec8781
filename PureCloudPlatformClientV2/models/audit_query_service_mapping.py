# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AuditQueryEntity(Model):
    """One of the items of an audit query service. In AuditQueryService."""

    name: str | None = field("name", default=None)
    actions: list[str] | None = field("actions", default=None)


class AuditQueryService(Model):
    """List of audit query entities. In AuditQueryServiceMapping."""

    name: str | None = field("name", default=None)
    entities: list[AuditQueryEntity] | None = field("entities", default=None)


class AuditQueryServiceMapping(Model):
    """An audit query service mapping: services. Answer of get_audits_query_realtime_servicemapping and 1 more."""

    services: list[AuditQueryService] | None = field("services", default=None)
