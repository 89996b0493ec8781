# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AssessmentForm, AssessmentScoringSet


class LearningAssessmentScoringRequest(Model):
    """A learning assessment scoring: assessment form and answers. Body of post_learning_assessments_scoring.

    Required by the platform: assessment_form, answers.
    """

    assessment_form: AssessmentForm | None = field("assessmentForm", default=None)
    answers: AssessmentScoringSet | None = field("answers", default=None)
