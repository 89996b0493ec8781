# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationForm, EvaluationScoringSet


class EvaluationFormAndScoringSet(Model):
    """An evaluation form and scoring set: evaluation form and answers. Body of post_quality_evaluations_scoring."""

    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    answers: EvaluationScoringSet | None = field("answers", default=None)
