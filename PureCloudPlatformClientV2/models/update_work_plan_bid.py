# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import BuShortTermForecastWeekReference


class ListWrapperAgentWorkPlanField(Model):
    """Work plan fields visible to agents of a work plan bid. In UpdateWorkPlanBid."""

    values: list[str] | None = field("values", default=None)


class UpdateWorkPlanBid(Model):
    """A work plan bid to change: name, forecast, bid window start date and 6 more. Body of
    patch_workforcemanagement_businessunit_workplanbid.
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
    work_plan_fields_visible_to_agents: ListWrapperAgentWorkPlanField | None = field(
        "workPlanFieldsVisibleToAgents", default=None
    )
    status: Literal[
        "Draft", "Locked", "Optimized", "Scheduled", "Open", "Closed", "Processed", "Published",
    ] | str | None = field("status", default=None)
