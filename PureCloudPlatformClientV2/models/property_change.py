# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PropertyChange(Model):
    """Part of AuditLogMessage and 1 more."""

    pcProperty: str | None = field("property", default=None)
    old_values: list[str] | None = field("oldValues", default=None)
    new_values: list[str] | None = field("newValues", default=None)
