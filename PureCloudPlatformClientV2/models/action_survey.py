# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_survey_question import JourneySurveyQuestion


class ActionSurvey(Model):
    """ActionSurvey of the Platform API.

    The platform requires: questions.
    """

    questions: list[JourneySurveyQuestion] | None = field("questions", default=None)
