# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SchedulerMessageSeverityCount(Model):
    """One of the message severity counts of a business unit schedule run. In BuScheduleRun and 1 more."""

    severity: Literal["Ignore", "Information", "Warning", "Error"] | str | None = field("severity", default=None)
    count: int | None = field("count", default=None)
