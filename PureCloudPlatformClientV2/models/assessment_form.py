# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AssessmentFormQuestionGroup


class AssessmentForm(Model):
    """Part of AssignedLearningModule and 6 more.

    Required by the platform: pass_percent, question_groups.
    """

    id: str | None = field("id", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    context_id: str | None = field("contextId", default=None)
    self_uri: str | None = field("selfUri", default=None)
    published: bool | None = field("published", default=None)
    pass_percent: int | None = field("passPercent", default=None)
    question_groups: list[AssessmentFormQuestionGroup] | None = field("questionGroups", default=None)
