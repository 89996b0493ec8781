# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentWorkPlanShift, SetWrapperDayOfWeek


class AgentWorkPlan(Model):
    """Part of AgentWorkPlanListResponse.

    Required by the platform: constrain_weekly_paid_time, flexible_weekly_paid_time, weekly_exact_paid_minutes,
    weekly_minimum_paid_minutes, weekly_maximum_paid_minutes, shifts.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    constrain_weekly_paid_time: bool | None = field("constrainWeeklyPaidTime", default=None)
    flexible_weekly_paid_time: bool | None = field("flexibleWeeklyPaidTime", default=None)
    weekly_exact_paid_minutes: int | None = field("weeklyExactPaidMinutes", default=None)
    weekly_minimum_paid_minutes: int | None = field("weeklyMinimumPaidMinutes", default=None)
    weekly_maximum_paid_minutes: int | None = field("weeklyMaximumPaidMinutes", default=None)
    optional_days: SetWrapperDayOfWeek | None = field("optionalDays", default=None)
    shifts: list[AgentWorkPlanShift] | None = field("shifts", default=None)
    self_uri: str | None = field("selfUri", default=None)
