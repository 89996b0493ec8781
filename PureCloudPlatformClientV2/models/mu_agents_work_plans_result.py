# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import AgentWorkPlans, WorkPlanReference


class MuAgentsWorkPlansResult(Model):
    """Part of AgentsWorkPlansResponse.

    Required by the platform: reference_start_week_date, work_plan_lookup.
    """

    entities: list[AgentWorkPlans] | None = field("entities", default=None)
    reference_start_week_date: date | None = field("referenceStartWeekDate", default=None)
    work_plan_lookup: dict[str, WorkPlanReference] | None = field("workPlanLookup", default=None)
