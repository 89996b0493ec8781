# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AuditQueryEntity(Model):
    """AuditQueryEntity of the Platform API."""

    name: str | None = field("name", default=None)
    actions: list[str] | None = field("actions", default=None)
