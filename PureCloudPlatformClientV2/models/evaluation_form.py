# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityListingEvaluationForm, EvaluationQuestionGroup, EvaluationSettings


class EvaluationForm(Model):
    """An evaluation form: name, question groups, published and 6 more. Body of post_quality_forms and 3 more.

    Required by the platform: name, question_groups.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    published: bool | None = field("published", default=None)
    context_id: str | None = field("contextId", default=None)
    question_groups: list[EvaluationQuestionGroup] | None = field("questionGroups", default=None)
    published_versions: DomainEntityListingEvaluationForm | None = field("publishedVersions", default=None)
    evaluation_settings: EvaluationSettings | None = field("evaluationSettings", default=None)
    self_uri: str | None = field("selfUri", default=None)
