# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AuditQueryEntity(Model):
    name: str | None = field("name", default=None)
    actions: list[str] | None = field("actions", default=None)
