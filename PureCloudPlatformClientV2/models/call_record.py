# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class CallRecord(Model):
    """CallRecord of the Platform API."""

    last_attempt: datetime | None = field("lastAttempt", default=None)
    last_result: str | None = field("lastResult", default=None)
