# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuditQueryEntity


class AuditQueryService(Model):
    """Part of AuditQueryServiceMapping."""

    name: str | None = field("name", default=None)
    entities: list[AuditQueryEntity] | None = field("entities", default=None)
