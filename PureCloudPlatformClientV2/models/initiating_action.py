# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class InitiatingAction(Model):
    """InitiatingAction of the Platform API."""

    transaction_id: str | None = field("transactionId", default=None)
    action_context: str | None = field("actionContext", default=None)
