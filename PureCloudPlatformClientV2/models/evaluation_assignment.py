# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationForm, User


class EvaluationAssignment(Model):
    """One of the assign evaluations of cross platform policy actions. In CrossPlatformPolicyActions and 1 more."""

    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    user: User | None = field("user", default=None)
