# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PatchSurveyQuestion


class PatchActionSurvey(Model):
    """Part of PatchActionProperties.

    Required by the platform: questions.
    """

    questions: list[PatchSurveyQuestion] | None = field("questions", default=None)
