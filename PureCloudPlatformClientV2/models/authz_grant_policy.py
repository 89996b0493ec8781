# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AuthzGrantPolicy(Model):
    """Part of AuthzGrantRole."""

    actions: list[str] | None = field("actions", default=None)
    condition: str | None = field("condition", default=None)
    domain: str | None = field("domain", default=None)
    entity_name: str | None = field("entityName", default=None)
