# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AnswerOption, VisibilityCondition


class DomainEntityListingSurveyForm(Model):
    """Page of survey forms. In SurveyForm."""

    entities: list[SurveyForm] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class SurveyForm(Model):
    """A survey form, kept at /api/v2/quality/forms/surveys/{formId}. Answer of get_quality_forms_survey and 6 more;
    body of patch_quality_forms_survey and 2 more.

    Required by the platform: name, context_id, language.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    published: bool | None = field("published", default=None)
    disabled: bool | None = field("disabled", default=None)
    context_id: str | None = field("contextId", default=None)
    language: str | None = field("language", default=None)
    header: str | None = field("header", default=None)
    footer: str | None = field("footer", default=None)
    question_groups: list[SurveyQuestionGroup] | None = field("questionGroups", default=None)
    published_versions: DomainEntityListingSurveyForm | None = field("publishedVersions", default=None)
    self_uri: str | None = field("selfUri", default=None)


class SurveyQuestion(Model):
    """One of the questions of a survey question group. In SurveyQuestionGroup."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    help_text: str | None = field("helpText", default=None)
    type: Literal[
        "multipleChoiceQuestion", "freeTextQuestion", "npsQuestion", "readOnlyTextBlockQuestion",
    ] | str | None = field("type", default=None)
    na_enabled: bool | None = field("naEnabled", default=None)
    visibility_condition: VisibilityCondition | None = field("visibilityCondition", default=None)
    answer_options: list[AnswerOption] | None = field("answerOptions", default=None)
    max_response_characters: int | None = field("maxResponseCharacters", default=None)
    explanation_prompt: str | None = field("explanationPrompt", default=None)


class SurveyQuestionGroup(Model):
    """One of the question groups of a survey form. In SurveyForm."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    na_enabled: bool | None = field("naEnabled", default=None)
    questions: list[SurveyQuestion] | None = field("questions", default=None)
    visibility_condition: VisibilityCondition | None = field("visibilityCondition", default=None)
