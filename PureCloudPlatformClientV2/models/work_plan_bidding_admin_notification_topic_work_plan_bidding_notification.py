# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification(Model):
    """A work plan bidding: business unit id, status, bid window start date and 6 more. Event of
    v2.workforcemanagement.businessunits.{id}.workplanbids.{id}.
    """

    id: str | None = field("id", default=None)
    bu_id: str | None = field("buId", default=None)
    status: Literal[
        "Unknown", "Draft", "Locked", "Scheduled", "Optimized", "Open", "Closed", "Processed", "Published",
    ] | str | None = field("status", default=None)
    bid_window_start_date: str | None = field("bidWindowStartDate", default=None)
    bid_window_end_date: str | None = field("bidWindowEndDate", default=None)
    effective_date: str | None = field("effectiveDate", default=None)
    agent_ranking_type: Literal[
        "Unknown", "HireDate", "Performance",
    ] | str | None = field("agentRankingType", default=None)
    ranking_tiebreaker_type: Literal[
        "Unknown", "HireDate", "Performance", "Custom", "RandomlyAssign",
    ] | str | None = field("rankingTiebreakerType", default=None)
    work_plan_fields_visible_to_agents: list[str] | None = field("workPlanFieldsVisibleToAgents", default=None)
