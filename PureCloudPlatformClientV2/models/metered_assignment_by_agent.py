# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .evaluation_form import EvaluationForm
    from .time_interval import TimeInterval
    from .user import User


class MeteredAssignmentByAgent(Model):
    """MeteredAssignmentByAgent of the Platform API."""

    evaluation_context_id: str | None = field("evaluationContextId", default=None)
    evaluators: list[User] | None = field("evaluators", default=None)
    max_number_evaluations: int | None = field("maxNumberEvaluations", default=None)
    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    time_interval: TimeInterval | None = field("timeInterval", default=None)
    time_zone: str | None = field("timeZone", default=None)
