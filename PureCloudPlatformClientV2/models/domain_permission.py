# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DomainPermission(Model):
    """Part of DomainPermissionCollection."""

    domain: str | None = field("domain", default=None)
    entity_type: str | None = field("entityType", default=None)
    action: str | None = field("action", default=None)
    label: str | None = field("label", default=None)
    allows_conditions: bool | None = field("allowsConditions", default=None)
    division_aware: bool | None = field("divisionAware", default=None)
