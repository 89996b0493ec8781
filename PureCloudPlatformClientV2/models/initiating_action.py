# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class InitiatingAction(Model):
    """Part of AuditLogMessage."""

    transaction_id: str | None = field("transactionId", default=None)
    action_context: str | None = field("actionContext", default=None)
