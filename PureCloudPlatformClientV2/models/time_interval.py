# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TimeInterval(Model):
    """Time interval of a metered assignment by agent. In MeteredAssignmentByAgent and 1 more."""

    months: int | None = field("months", default=None)
    weeks: int | None = field("weeks", default=None)
    days: int | None = field("days", default=None)
    hours: int | None = field("hours", default=None)
