# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import BuShortTermForecastWeekReference, WorkPlanBidMetadata


class WorkPlanBid(Model):
    """A work plan bid, kept at /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}. Answer
    of get_workforcemanagement_businessunit_workplanbid and 3 more.

    Required by the platform: id, name, bid_window_start_date, bid_window_end_date, effective_date, status,
    agent_ranking_type, ranking_tiebreaker_type, work_plan_fields_visible_to_agents.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    forecast: BuShortTermForecastWeekReference | None = field("forecast", default=None)
    bid_window_start_date: date | None = field("bidWindowStartDate", default=None)
    bid_window_end_date: date | None = field("bidWindowEndDate", default=None)
    effective_date: date | None = field("effectiveDate", default=None)
    status: Literal[
        "Draft", "Locked", "Optimized", "Scheduled", "Open", "Closed", "Processed", "Published",
    ] | str | None = field("status", default=None)
    agent_ranking_type: Literal["HireDate", "Performance"] | str | None = field("agentRankingType", default=None)
    ranking_tiebreaker_type: Literal[
        "HireDate", "Performance", "Custom", "RandomlyAssign",
    ] | str | None = field("rankingTiebreakerType", default=None)
    published_date: datetime | None = field("publishedDate", default=None)
    work_plan_fields_visible_to_agents: list[str] | None = field("workPlanFieldsVisibleToAgents", default=None)
    metadata: WorkPlanBidMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
