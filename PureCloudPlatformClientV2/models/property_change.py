# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PropertyChange(Model):
    """One of the property changes of an audit log message. In AuditLogMessage and 1 more."""

    pcProperty: str | None = field("property", default=None)
    old_values: list[str] | None = field("oldValues", default=None)
    new_values: list[str] | None = field("newValues", default=None)
