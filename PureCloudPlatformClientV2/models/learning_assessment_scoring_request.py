# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AssessmentForm, AssessmentScoringSet


class LearningAssessmentScoringRequest(Model):
    """Required by the platform: assessment_form, answers."""

    assessment_form: AssessmentForm | None = field("assessmentForm", default=None)
    answers: AssessmentScoringSet | None = field("answers", default=None)
