# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationForm, EvaluationScoringSet


class EvaluationFormAndScoringSet(Model):
    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    answers: EvaluationScoringSet | None = field("answers", default=None)
