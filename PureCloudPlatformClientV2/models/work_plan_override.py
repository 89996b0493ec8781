# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import WorkPlanReference


class WorkPlanOverride(Model):
    """Part of WfmAgent.

    Required by the platform: start_date, week_count, work_plan.
    """

    start_date: date | None = field("startDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    work_plan: WorkPlanReference | None = field("workPlan", default=None)
