# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuditQueryService


class AuditQueryServiceMapping(Model):
    """Given by get_audits_query_realtime_servicemapping and 1 more."""

    services: list[AuditQueryService] | None = field("services", default=None)
