# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import User


class AgentEvaluatorActivity(Model):
    """Part of AgentActivity."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    agent: User | None = field("agent", default=None)
    evaluator: User | None = field("evaluator", default=None)
    num_evaluations: int | None = field("numEvaluations", default=None)
    average_evaluation_score: int | None = field("averageEvaluationScore", default=None)
    num_evaluations_without_view_permission: int | None = field("numEvaluationsWithoutViewPermission", default=None)
    self_uri: str | None = field("selfUri", default=None)
