# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CallCommand(Model):
    """Required by the platform: call_number."""

    call_number: str | None = field("callNumber", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
