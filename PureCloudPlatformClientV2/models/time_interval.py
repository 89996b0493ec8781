# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TimeInterval(Model):
    """TimeInterval of the Platform API."""

    months: int | None = field("months", default=None)
    weeks: int | None = field("weeks", default=None)
    days: int | None = field("days", default=None)
    hours: int | None = field("hours", default=None)
