# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SurveyForm, SurveyScoringSet


class SurveyFormAndScoringSet(Model):
    """A survey form and scoring set: survey form and answers. Body of post_quality_surveys_scoring."""

    survey_form: SurveyForm | None = field("surveyForm", default=None)
    answers: SurveyScoringSet | None = field("answers", default=None)
