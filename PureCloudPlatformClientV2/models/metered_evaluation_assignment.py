# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationForm, TimeInterval, User


class MeteredEvaluationAssignment(Model):
    """One of the assign metered evaluations of cross platform policy actions. In CrossPlatformPolicyActions and 1 more.
    """

    evaluation_context_id: str | None = field("evaluationContextId", default=None)
    evaluators: list[User] | None = field("evaluators", default=None)
    max_number_evaluations: int | None = field("maxNumberEvaluations", default=None)
    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    assign_to_active_user: bool | None = field("assignToActiveUser", default=None)
    time_interval: TimeInterval | None = field("timeInterval", default=None)
