# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from .agent_work_plans import AgentWorkPlans
    from .work_plan_reference import WorkPlanReference


class MuAgentsWorkPlansResult(Model):
    """MuAgentsWorkPlansResult of the Platform API.

    The platform requires: reference_start_week_date, work_plan_lookup.
    """

    entities: list[AgentWorkPlans] | None = field("entities", default=None)
    reference_start_week_date: date | None = field("referenceStartWeekDate", default=None)
    work_plan_lookup: dict[str, WorkPlanReference] | None = field("workPlanLookup", default=None)
