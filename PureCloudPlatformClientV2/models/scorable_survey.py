# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SurveyForm, SurveyScoringSet


class ScorableSurvey(Model):
    """A scorable survey: name, survey form, status and 3 more. Answer of get_quality_surveys_scorable and 1 more; body
    of put_quality_surveys_scorable.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    survey_form: SurveyForm | None = field("surveyForm", default=None)
    status: Literal[
        "Pending", "Sent", "InProgress", "Finished", "OptOut", "Error", "Expired",
    ] | str | None = field("status", default=None)
    answers: SurveyScoringSet | None = field("answers", default=None)
    self_uri: str | None = field("selfUri", default=None)
