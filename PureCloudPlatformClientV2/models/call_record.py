# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class CallRecord(Model):
    """Part of DialerContact."""

    last_attempt: datetime | None = field("lastAttempt", default=None)
    last_result: str | None = field("lastResult", default=None)
