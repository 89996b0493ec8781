# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .evaluation_form import EvaluationForm
    from .user import User


class EvaluationAssignment(Model):
    """EvaluationAssignment of the Platform API."""

    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    user: User | None = field("user", default=None)
