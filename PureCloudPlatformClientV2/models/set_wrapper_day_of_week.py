# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SetWrapperDayOfWeek(Model):
    """Optional days of an agent work plan. In AgentWorkPlan and 7 more."""

    values: list[str] | None = field("values", default=None)
