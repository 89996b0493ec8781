# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .audit_log_message import AuditLogMessage


class AuditQueryExecutionResultsResponse(Model):
    """AuditQueryExecutionResultsResponse of the Platform API."""

    id: str | None = field("id", default=None)
    page_size: int | None = field("pageSize", default=None)
    cursor: str | None = field("cursor", default=None)
    entities: list[AuditLogMessage] | None = field("entities", default=None)
