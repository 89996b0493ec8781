# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AnswerOption, VisibilityCondition


class AssessmentFormQuestion(Model):
    """Part of AssessmentFormQuestionGroup.

    Required by the platform: text.
    """

    id: str | None = field("id", default=None)
    type: Literal[
        "multipleChoiceQuestion", "freeTextQuestion", "npsQuestion", "readOnlyTextBlockQuestion",
    ] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    help_text: str | None = field("helpText", default=None)
    na_enabled: bool | None = field("naEnabled", default=None)
    comments_required: bool | None = field("commentsRequired", default=None)
    visibility_condition: VisibilityCondition | None = field("visibilityCondition", default=None)
    answer_options: list[AnswerOption] | None = field("answerOptions", default=None)
    max_response_characters: int | None = field("maxResponseCharacters", default=None)
    is_kill: bool | None = field("isKill", default=None)
    is_critical: bool | None = field("isCritical", default=None)
