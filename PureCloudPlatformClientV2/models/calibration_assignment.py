# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .evaluation_form import EvaluationForm
    from .user import User


class CalibrationAssignment(Model):
    """CalibrationAssignment of the Platform API."""

    calibrator: User | None = field("calibrator", default=None)
    evaluators: list[User] | None = field("evaluators", default=None)
    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    expert_evaluator: User | None = field("expertEvaluator", default=None)
