# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import BuShortTermForecastWeekReference


class CreateWorkPlanBid(Model):
    """A work plan bid to create: name, bid window start date, bid window end date and 5 more. Body of
    post_workforcemanagement_businessunit_workplanbids.

    Required by the platform: name, bid_window_start_date, bid_window_end_date, effective_date, agent_ranking_type,
    ranking_tiebreaker_type, work_plan_fields_visible_to_agents.
    """

    name: str | None = field("name", default=None)
    forecast: BuShortTermForecastWeekReference | None = field("forecast", default=None)
    bid_window_start_date: date | None = field("bidWindowStartDate", default=None)
    bid_window_end_date: date | None = field("bidWindowEndDate", default=None)
    effective_date: date | None = field("effectiveDate", default=None)
    agent_ranking_type: Literal["HireDate", "Performance"] | str | None = field("agentRankingType", default=None)
    ranking_tiebreaker_type: Literal[
        "HireDate", "Performance", "Custom", "RandomlyAssign",
    ] | str | None = field("rankingTiebreakerType", default=None)
    work_plan_fields_visible_to_agents: list[str] | None = field("workPlanFieldsVisibleToAgents", default=None)
