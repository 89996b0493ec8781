# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .audit_query_service import AuditQueryService


class AuditQueryServiceMapping(Model):
    """AuditQueryServiceMapping of the Platform API."""

    services: list[AuditQueryService] | None = field("services", default=None)
