# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import UserReference, WorkPlanReference


class AgentWorkPlans(Model):
    """One of the items of a management unit agents work plans result. In MuAgentsWorkPlansResult.

    Required by the platform: user, work_plan_lookup_keys_per_week.
    """

    user: UserReference | None = field("user", default=None)
    work_plan_lookup_keys_per_week: list[int] | None = field("workPlanLookupKeysPerWeek", default=None)


class AgentsWorkPlansResponse(Model):
    """Agents work plans: download URL and result. Answer of
    post_workforcemanagement_managementunit_agents_workplans_query.
    """

    download_url: str | None = field("downloadUrl", default=None)
    result: MuAgentsWorkPlansResult | None = field("result", default=None)


class MuAgentsWorkPlansResult(Model):
    """List of agent work plans. In AgentsWorkPlansResponse.

    Required by the platform: reference_start_week_date, work_plan_lookup.
    """

    entities: list[AgentWorkPlans] | None = field("entities", default=None)
    reference_start_week_date: date | None = field("referenceStartWeekDate", default=None)
    work_plan_lookup: dict[str, WorkPlanReference] | None = field("workPlanLookup", default=None)
