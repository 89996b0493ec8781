# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class GetAgentsWorkPlansRequest(Model):
    """Agents work plans: agent ids, start date and week count. Body of
    post_workforcemanagement_managementunit_agents_workplans_query.

    Required by the platform: agent_ids, start_date, week_count.
    """

    agent_ids: list[str] | None = field("agentIds", default=None)
    start_date: date | None = field("startDate", default=None)
    week_count: int | None = field("weekCount", default=None)
