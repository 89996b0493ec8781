# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import BusinessUnitReference


class AgentWorkPlanBid(Model):
    """One of the agent work plan bids of agent work plan bids. In AgentWorkPlanBids.

    Required by the platform: id, bid_window_start_date, bid_window_end_date, effective_date, status,
    work_plan_fields_visible_to_agents.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    bid_window_start_date: date | None = field("bidWindowStartDate", default=None)
    bid_window_end_date: date | None = field("bidWindowEndDate", default=None)
    effective_date: date | None = field("effectiveDate", default=None)
    status: Literal[
        "Draft", "Locked", "Optimized", "Scheduled", "Open", "Closed", "Processed", "Published",
    ] | str | None = field("status", default=None)
    work_plan_fields_visible_to_agents: list[str] | None = field("workPlanFieldsVisibleToAgents", default=None)
    self_uri: str | None = field("selfUri", default=None)


class AgentWorkPlanBids(Model):
    """Agent work plan bids: agent work plan bids, business unit and 2 more. Answer of
    get_workforcemanagement_workplanbids.

    Required by the platform: agent_work_plan_bids.
    """

    id: str | None = field("id", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    agent_work_plan_bids: list[AgentWorkPlanBid] | None = field("agentWorkPlanBids", default=None)
    self_uri: str | None = field("selfUri", default=None)
