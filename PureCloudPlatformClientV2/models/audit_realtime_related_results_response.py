# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .audit_log_message import AuditLogMessage


class AuditRealtimeRelatedResultsResponse(Model):
    """AuditRealtimeRelatedResultsResponse of the Platform API."""

    entities: list[AuditLogMessage] | None = field("entities", default=None)
