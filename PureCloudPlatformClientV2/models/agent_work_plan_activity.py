# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AgentWorkPlanActivity(Model):
    """Part of AgentWorkPlanShift.

    Required by the platform: length_minutes, counts_as_paid_time.
    """

    length_minutes: int | None = field("lengthMinutes", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
