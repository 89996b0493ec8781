# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AgentWorkPlanActivity(Model):
    """AgentWorkPlanActivity of the Platform API.

    The platform requires: length_minutes, counts_as_paid_time.
    """

    length_minutes: int | None = field("lengthMinutes", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
