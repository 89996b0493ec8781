# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AnalyticsScoredAgent, StatisticalSummary


class ObservationMetricData(Model):
    """One of the data of a flow observation data container. In FlowObservationDataContainer and 2 more."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: StatisticalSummary | None = field("stats", default=None)
    truncated: bool | None = field("truncated", default=None)
    observations: list[ObservationValue] | None = field("observations", default=None)


class ObservationValue(Model):
    """One of the observations of observation metric data. In ObservationMetricData.

    Required by the platform: observation_date.
    """

    observation_date: datetime | None = field("observationDate", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    session_id: str | None = field("sessionId", default=None)
    requested_routing_skill_ids: list[str] | None = field("requestedRoutingSkillIds", default=None)
    requested_language_id: str | None = field("requestedLanguageId", default=None)
    routing_priority: int | None = field("routingPriority", default=None)
    participant_name: str | None = field("participantName", default=None)
    user_id: str | None = field("userId", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    converted_from: str | None = field("convertedFrom", default=None)
    converted_to: str | None = field("convertedTo", default=None)
    address_from: str | None = field("addressFrom", default=None)
    address_to: str | None = field("addressTo", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    team_id: str | None = field("teamId", default=None)
    requested_routings: list[str] | None = field("requestedRoutings", default=None)
    used_routing: Literal[
        "Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip",
    ] | str | None = field("usedRouting", default=None)
    scored_agents: list[AnalyticsScoredAgent] | None = field("scoredAgents", default=None)
