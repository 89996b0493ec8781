# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AnswerOption, VisibilityCondition


class EvaluationQuestion(Model):
    """One of the questions of an evaluation question group. In EvaluationQuestionGroup."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    help_text: str | None = field("helpText", default=None)
    type: Literal[
        "multipleChoiceQuestion", "freeTextQuestion", "npsQuestion", "readOnlyTextBlockQuestion",
    ] | str | None = field("type", default=None)
    na_enabled: bool | None = field("naEnabled", default=None)
    comments_required: bool | None = field("commentsRequired", default=None)
    visibility_condition: VisibilityCondition | None = field("visibilityCondition", default=None)
    answer_options: list[AnswerOption] | None = field("answerOptions", default=None)
    is_kill: bool | None = field("isKill", default=None)
    is_critical: bool | None = field("isCritical", default=None)


class EvaluationQuestionGroup(Model):
    """One of the question groups of an evaluation form. In EvaluationForm and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    default_answers_to_highest: bool | None = field("defaultAnswersToHighest", default=None)
    default_answers_to_na: bool | None = field("defaultAnswersToNA", default=None)
    na_enabled: bool | None = field("naEnabled", default=None)
    weight: float | None = field("weight", default=None)
    manual_weight: bool | None = field("manualWeight", default=None)
    questions: list[EvaluationQuestion] | None = field("questions", default=None)
    visibility_condition: VisibilityCondition | None = field("visibilityCondition", default=None)
