# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .audit_query_entity import AuditQueryEntity


class AuditQueryService(Model):
    """AuditQueryService of the Platform API."""

    name: str | None = field("name", default=None)
    entities: list[AuditQueryEntity] | None = field("entities", default=None)
