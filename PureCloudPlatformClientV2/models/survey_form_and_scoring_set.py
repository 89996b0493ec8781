# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SurveyForm, SurveyScoringSet


class SurveyFormAndScoringSet(Model):
    survey_form: SurveyForm | None = field("surveyForm", default=None)
    answers: SurveyScoringSet | None = field("answers", default=None)
