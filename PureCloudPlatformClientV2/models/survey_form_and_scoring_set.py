# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .survey_form import SurveyForm
    from .survey_scoring_set import SurveyScoringSet


class SurveyFormAndScoringSet(Model):
    """SurveyFormAndScoringSet of the Platform API."""

    survey_form: SurveyForm | None = field("surveyForm", default=None)
    answers: SurveyScoringSet | None = field("answers", default=None)
