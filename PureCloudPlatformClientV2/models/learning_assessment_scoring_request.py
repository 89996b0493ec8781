# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .assessment_form import AssessmentForm
    from .assessment_scoring_set import AssessmentScoringSet


class LearningAssessmentScoringRequest(Model):
    """LearningAssessmentScoringRequest of the Platform API.

    The platform requires: assessment_form, answers.
    """

    assessment_form: AssessmentForm | None = field("assessmentForm", default=None)
    answers: AssessmentScoringSet | None = field("answers", default=None)
