# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityListingEvaluationForm, EvaluationQuestionGroup, EvaluationSettings


class EvaluationFormResponse(Model):
    """An evaluation form, kept at /api/v2/quality/forms/{formId}. Answer of get_quality_form and 10 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    published: bool | None = field("published", default=None)
    context_id: str | None = field("contextId", default=None)
    question_groups: list[EvaluationQuestionGroup] | None = field("questionGroups", default=None)
    weight_mode: Literal["SCALED", "OFF"] | str | None = field("weightMode", default=None)
    evaluation_settings: EvaluationSettings | None = field("evaluationSettings", default=None)
    published_versions: DomainEntityListingEvaluationForm | None = field("publishedVersions", default=None)
    self_uri: str | None = field("selfUri", default=None)
