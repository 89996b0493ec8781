# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneySurveyQuestion


class ActionSurvey(Model):
    """Part of ActionProperties.

    Required by the platform: questions.
    """

    questions: list[JourneySurveyQuestion] | None = field("questions", default=None)
