# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SurveyQuestion, VisibilityCondition


class SurveyQuestionGroup(Model):
    """Part of SurveyForm."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    na_enabled: bool | None = field("naEnabled", default=None)
    questions: list[SurveyQuestion] | None = field("questions", default=None)
    visibility_condition: VisibilityCondition | None = field("visibilityCondition", default=None)
