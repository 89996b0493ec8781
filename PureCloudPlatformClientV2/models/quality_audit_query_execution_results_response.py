# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .quality_audit_log_message import QualityAuditLogMessage


class QualityAuditQueryExecutionResultsResponse(Model):
    """QualityAuditQueryExecutionResultsResponse of the Platform API."""

    id: str | None = field("id", default=None)
    page_size: int | None = field("pageSize", default=None)
    cursor: str | None = field("cursor", default=None)
    entities: list[QualityAuditLogMessage] | None = field("entities", default=None)
