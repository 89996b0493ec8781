# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import User


class AgentActivity(Model):
    """One of the items of an agent activity entity listing. In AgentActivityEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    agent: User | None = field("agent", default=None)
    num_evaluations: int | None = field("numEvaluations", default=None)
    average_evaluation_score: int | None = field("averageEvaluationScore", default=None)
    num_critical_evaluations: int | None = field("numCriticalEvaluations", default=None)
    average_critical_score: float | None = field("averageCriticalScore", default=None)
    highest_evaluation_score: float | None = field("highestEvaluationScore", default=None)
    lowest_evaluation_score: float | None = field("lowestEvaluationScore", default=None)
    highest_critical_score: float | None = field("highestCriticalScore", default=None)
    lowest_critical_score: float | None = field("lowestCriticalScore", default=None)
    agent_evaluator_activity_list: list[AgentEvaluatorActivity] | None = field(
        "agentEvaluatorActivityList", default=None
    )
    num_evaluations_without_view_permission: int | None = field("numEvaluationsWithoutViewPermission", default=None)
    self_uri: str | None = field("selfUri", default=None)


class AgentActivityEntityListing(Model):
    """Page of agent activities. Answer of get_quality_agents_activity."""

    entities: list[AgentActivity] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class AgentEvaluatorActivity(Model):
    """One of the agent evaluator activity lists of an agent activity. In AgentActivity."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    agent: User | None = field("agent", default=None)
    evaluator: User | None = field("evaluator", default=None)
    num_evaluations: int | None = field("numEvaluations", default=None)
    average_evaluation_score: int | None = field("averageEvaluationScore", default=None)
    num_evaluations_without_view_permission: int | None = field("numEvaluationsWithoutViewPermission", default=None)
    self_uri: str | None = field("selfUri", default=None)
