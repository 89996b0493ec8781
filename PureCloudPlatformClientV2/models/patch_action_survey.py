# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .patch_survey_question import PatchSurveyQuestion


class PatchActionSurvey(Model):
    """PatchActionSurvey of the Platform API.

    The platform requires: questions.
    """

    questions: list[PatchSurveyQuestion] | None = field("questions", default=None)
