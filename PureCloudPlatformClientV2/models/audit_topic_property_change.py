# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AuditTopicPropertyChange(Model):
    pcProperty: str | None = field("property", default=None)
    old_values: list[str] | None = field("oldValues", default=None)
    new_values: list[str] | None = field("newValues", default=None)
