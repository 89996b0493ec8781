# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationForm, User


class CalibrationAssignment(Model):
    """One of the assign calibrations of cross platform policy actions. In CrossPlatformPolicyActions and 1 more."""

    calibrator: User | None = field("calibrator", default=None)
    evaluators: list[User] | None = field("evaluators", default=None)
    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    expert_evaluator: User | None = field("expertEvaluator", default=None)
