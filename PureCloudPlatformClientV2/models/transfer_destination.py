# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TransferDestination(Model):
    """Part of TransferResponse."""

    user_id: str | None = field("userId", default=None)
    address: str | None = field("address", default=None)
