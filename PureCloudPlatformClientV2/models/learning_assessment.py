# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AssessmentScoringSet


class LearningAssessment(Model):
    """Assessment of a learning assignment. In LearningAssignment and 2 more."""

    assessment_id: str | None = field("assessmentId", default=None)
    context_id: str | None = field("contextId", default=None)
    assessment_form_id: str | None = field("assessmentFormId", default=None)
    status: Literal["Pending", "InProgress", "Finished"] | str | None = field("status", default=None)
    answers: AssessmentScoringSet | None = field("answers", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_submitted: datetime | None = field("dateSubmitted", default=None)
