# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EntityChange(Model):
    """Part of AuditLogMessage."""

    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    entity_type: str | None = field("entityType", default=None)
    old_values: list[str] | None = field("oldValues", default=None)
    new_values: list[str] | None = field("newValues", default=None)
