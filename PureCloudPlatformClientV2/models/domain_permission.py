# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DomainPermission(Model):
    """DomainPermission of the Platform API."""

    domain: str | None = field("domain", default=None)
    entity_type: str | None = field("entityType", default=None)
    action: str | None = field("action", default=None)
    label: str | None = field("label", default=None)
    allows_conditions: bool | None = field("allowsConditions", default=None)
    division_aware: bool | None = field("divisionAware", default=None)
