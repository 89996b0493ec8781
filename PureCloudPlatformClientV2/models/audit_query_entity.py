# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AuditQueryEntity(Model):
    """Part of AuditQueryService."""

    name: str | None = field("name", default=None)
    actions: list[str] | None = field("actions", default=None)
