# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityListingSurveyForm, SurveyQuestionGroup


class SurveyForm(Model):
    """Given by get_quality_forms_survey and 6 more; taken by patch_quality_forms_survey and 2 more.

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
