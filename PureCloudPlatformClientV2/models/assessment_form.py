# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AnswerOption, VisibilityCondition


class AssessmentForm(Model):
    """Assessment form of an assigned learning module. In AssignedLearningModule and 6 more.

    Required by the platform: pass_percent, question_groups.
    """

    id: str | None = field("id", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    context_id: str | None = field("contextId", default=None)
    self_uri: str | None = field("selfUri", default=None)
    published: bool | None = field("published", default=None)
    pass_percent: int | None = field("passPercent", default=None)
    question_groups: list[AssessmentFormQuestionGroup] | None = field("questionGroups", default=None)


class AssessmentFormQuestion(Model):
    """One of the questions of an assessment form question group. In AssessmentFormQuestionGroup.

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


class AssessmentFormQuestionGroup(Model):
    """One of the question groups of an assessment form. In AssessmentForm.

    Required by the platform: name, type, questions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    default_answers_to_highest: bool | None = field("defaultAnswersToHighest", default=None)
    default_answers_to_na: bool | None = field("defaultAnswersToNA", default=None)
    na_enabled: bool | None = field("naEnabled", default=None)
    weight: float | None = field("weight", default=None)
    manual_weight: bool | None = field("manualWeight", default=None)
    questions: list[AssessmentFormQuestion] | None = field("questions", default=None)
    visibility_condition: VisibilityCondition | None = field("visibilityCondition", default=None)
    self_uri: str | None = field("selfUri", default=None)
